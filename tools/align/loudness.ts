import type { Cepstra } from './phone-fit';

/** How loud a recording is, in steps of some milliseconds. */
export type Loudness = {
  /** Decibels against any fixed level. */
  readonly decibels: Float32Array;
  readonly hopSeconds: number;
};

/** Change of the first cepstral coefficient per decibel in all of the engine's 40 bands. */
const CEPSTRUM_PER_DECIBEL = 11;

/** The loudness in the engine's cepstra, whose first coefficient is the sum of its bands. */
export function loudnessOfCepstra({ values, size, hopSeconds }: Cepstra): Loudness {
  const decibels = Float32Array.from(
    { length: Math.floor(values.length / size) },
    (_, frame) => (values[frame * size] ?? 0) / CEPSTRUM_PER_DECIBEL,
  );
  return { decibels, hopSeconds };
}

const HOP_SECONDS = 0.01;
/** Digital silence has no logarithm. */
const LEAST_POWER = 1e-10;

/**
 * The loudness of samples, in steps of 10 ms.
 *
 * @param samples One channel, from -1 to 1.
 * @param rate Samples per second.
 */
export function loudnessOfSamples(samples: Float32Array, rate: number): Loudness {
  const step = Math.round(rate * HOP_SECONDS);
  const decibels = Float32Array.from({ length: Math.floor(samples.length / step) }, (_, frame) => {
    let power = 0;
    for (let at = frame * step; at < (frame + 1) * step; at += 1) power += (samples[at] ?? 0) ** 2;
    return 10 * Math.log10(power / step + LEAST_POWER);
  });
  return { decibels, hopSeconds: step / rate };
}
