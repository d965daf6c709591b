import { RATE, type Sound } from './sound';

/** The range of a sound without silence at its ends, in samples; `to` is exclusive. */
export type Bounds = { readonly from: number; readonly to: number };

/** Far below a voice at -19 LUFS, and far above the hiss of a synthetic one. */
export const THRESHOLD = 0.01;

/** Finds the first and the last sample above the threshold. */
export function boundsOf(sound: Sound, threshold = THRESHOLD): Bounds {
  const isLoud = (sample: number) => Math.abs(sample) > threshold;
  const from = sound.findIndex(isLoud);
  return from === -1 ? { from: 0, to: 0 } : { from, to: sound.findLastIndex(isLoud) + 1 };
}

/** Samples kept around a sentence, so that a soft start or end is not cut. */
const MARGIN = Math.round(0.04 * RATE);

/**
 * Mixes a sentence into a longer sound, with fades at its ends.
 *
 * @param at The sample of `target` at which the first loud sample is placed.
 */
export function mixInto(target: Sound, at: number, sound: Sound, { from, to }: Bounds): void {
  const first = Math.max(0, from - MARGIN);
  const end = Math.min(sound.length, to + MARGIN);
  for (let index = first; index < end; index += 1) {
    const position = at + index - from;
    const edge = Math.min(1, (index - first) / MARGIN, (end - 1 - index) / MARGIN);
    target[position] = (target[position] ?? 0) + (sound[index] ?? 0) * edge;
  }
}
