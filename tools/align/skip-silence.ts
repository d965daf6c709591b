import { inOrder, type HeardWord } from './heard-words';
import type { Cepstra } from './phone-fit';

/** Below the loudest frames, in decibels: nobody speaks so softly beside himself. */
const QUIETER = 36;
/** By which the first cepstrum falls for one decibel over all of the engine's 40 bands. */
const FOR_A_DECIBEL = 11;
const LOUDEST = 0.95;

/** Shorter ones are the closed lips of a "p". All numbers are seconds. */
const SHORTEST_SILENCE = 0.12;
const LONGEST_SILENCE = 1;

/** Moves words that begin in silence to where the next sound begins. */
export function outOfSilence(words: readonly HeardWord[], cepstra: Cepstra): HeardWord[] {
  const { size, hopSeconds, values } = cepstra;
  const loudness = Float32Array.from(
    { length: Math.floor(values.length / size) },
    (_, frame) => values[frame * size] ?? 0,
  );
  const loudest = loudness.toSorted()[Math.floor(LOUDEST * loudness.length)] ?? 0;
  const isSilent = (frame: number) =>
    (loudness[frame] ?? 0) < loudest - QUIETER * FOR_A_DECIBEL && frame < loudness.length;

  return inOrder(
    words.map((word) => {
      const first = Math.round(word.start / hopSeconds);
      let frame = first;
      while (isSilent(frame)) frame += 1;
      const silence = (frame - first) * hopSeconds;
      const isPause = silence >= SHORTEST_SILENCE && silence <= LONGEST_SILENCE;
      if (!isPause || frame === loudness.length) return word;
      const start = word.start + silence;
      return { ...word, start, end: Math.max(start, word.end) };
    }),
  );
}
