import type { Doubt } from '@/lib/transcript/timing';
import type { RecognizedSentence } from '@/tools/transcribe/text/recognized';

/** Robust deviations below the median. */
const DEVIATIONS = 3;
/** Makes the median of deviations comparable with a standard deviation. */
const NORMAL = 1.4826;
/** With fewer sentences, nothing is known about the episode. */
const LEAST_SENTENCES = 8;
/** Sentences with fewer words say little, and a name among them would decide. */
const LEAST_WORDS = 4;

/**
 * Finds sentences of which the engine is much less sure than of the others. An engine without
 * probabilities has none.
 */
export function unsureDoubts(
  sentences: readonly Pick<RecognizedSentence, 'from' | 'to' | 'logProbability'>[],
): Doubt[] {
  const rated = sentences.flatMap(({ from, to, logProbability }) =>
    logProbability === null || to - from < LEAST_WORDS ? [] : [{ from, to, rate: logProbability }],
  );
  if (rated.length < LEAST_SENTENCES) return [];
  const middle = medianOf(rated.map(({ rate }) => rate));
  const deviation = NORMAL * medianOf(rated.map(({ rate }) => Math.abs(rate - middle)));
  return rated
    .filter(({ rate }) => rate < middle - DEVIATIONS * deviation)
    .map(({ from, to }) => ({ from, to, reason: 'unsure' }));
}

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
