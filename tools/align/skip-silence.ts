import { inOrder, type HeardWord } from './heard-words';
import type { Cepstra } from './phone-fit';

/** Frames this many decibels below the loud ones are silence, since no speaker varies that much. */
const SILENCE_DECIBELS = 36;
/** Change of the first cepstral coefficient per decibel in all of the engine's 40 bands. */
const CEPSTRUM_PER_DECIBEL = 11;
const LOUD_QUANTILE = 0.95;

/** Seconds. Shorter silences are the closure of a plosive such as "p". */
const MIN_SILENCE = 0.12;
const MAX_SILENCE = 1;

/** Moves the start of words that begin in silence to the start of the next sound. */
export function skipSilence(words: readonly HeardWord[], cepstra: Cepstra): HeardWord[] {
  const { size, hopSeconds, values } = cepstra;
  const loudness = Float32Array.from(
    { length: Math.floor(values.length / size) },
    (_, frame) => values[frame * size] ?? 0,
  );
  const loudest = loudness.toSorted()[Math.floor(LOUD_QUANTILE * loudness.length)] ?? 0;
  const isSilent = (frame: number) =>
    (loudness[frame] ?? 0) < loudest - SILENCE_DECIBELS * CEPSTRUM_PER_DECIBEL &&
    frame < loudness.length;

  return inOrder(
    words.map((word) => {
      const first = Math.round(word.start / hopSeconds);
      let frame = first;
      while (isSilent(frame)) frame += 1;
      const silence = (frame - first) * hopSeconds;
      const isPause = silence >= MIN_SILENCE && silence <= MAX_SILENCE;
      if (!isPause || frame === loudness.length) return word;
      const start = word.start + silence;
      return { ...word, start, end: Math.max(start, word.end) };
    }),
  );
}
