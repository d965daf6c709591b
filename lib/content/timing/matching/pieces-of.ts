import type { TimeSpan } from '@/lib/transcript/timing';
import type { TimedPiece } from '@/lib/content/timing/decide/timed-text';

/** A word from a list next to the text; its times may be missing. */
export type ListedWord = {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
  /** From 0 to 1; `null` where the list does not say. */
  readonly probability?: number | null;
};

/**
 * Splits the text of a cue after each word of a list. The list may lack spaces and
 * punctuation of the text.
 *
 * @param time Time of the cue, for words without a time.
 */
export function piecesOf(
  text: string,
  words: readonly ListedWord[],
  time: TimeSpan,
): readonly TimedPiece[] {
  let position = 0;
  let latest = time.startSeconds;
  const pieces = words.map((word, at) => {
    const bare = word.text.trim();
    const found = text.indexOf(bare, position);
    const piece = found === -1 ? ` ${bare}` : text.slice(position, found + bare.length);
    if (found !== -1) position = found + bare.length;
    const startSeconds = word.start ?? latest;
    latest = Math.max(startSeconds, word.end ?? nextStart(words, at) ?? time.endSeconds);
    return timedPiece({ startSeconds, endSeconds: latest }, piece, surenessOf(word));
  });
  const last = pieces.pop();
  if (last === undefined) return [{ text, ...time }];
  // Append punctuation after the last word.
  return [...pieces, { ...last, text: last.text + text.slice(position) }];
}

/**
 * A piece of a cue. Its fields are written one by one, since spreading an object takes ten times as
 * long, and an episode has thousands of words.
 */
export function timedPiece(
  { startSeconds, endSeconds }: TimeSpan,
  text: string,
  logProbability: number | undefined,
): TimedPiece {
  return logProbability === undefined
    ? { text, startSeconds, endSeconds }
    : { text, startSeconds, endSeconds, logProbability };
}

function surenessOf({ probability }: ListedWord): number | undefined {
  return probability == null ? undefined : logProbability(probability);
}

/** Some programs give probabilities of 0, and slightly above 1. */
const LEAST_PROBABILITY = 1e-6;

/** The natural logarithm of a probability. */
export function logProbability(probability: number): number {
  return Math.log(Math.min(1, Math.max(LEAST_PROBABILITY, probability)));
}

function nextStart(words: readonly ListedWord[], at: number): number | null {
  return words.slice(at + 1).find(({ start }) => start !== null)?.start ?? null;
}
