import type { TimeSpan } from '@/lib/transcript/timing';
import { foldWord } from './fold-word';
import { matchSequences } from './match-sequences';
import { estimateTimes, type MatchedParts } from './estimate-times';
import type { TimedWord } from '@/lib/content/timing/decide/timed-text';

export type TimedMatch = {
  /** One for each word of the text; times never go back. */
  readonly words: readonly (TimeSpan | null)[];
  /** Number of words of the text found in the file. */
  readonly found: number;
};

/** A part of a word in the form used for comparison. */
type Part = TimeSpan & { readonly folded: string };

/** If a smaller share of a paragraph's words is found, the matches are due to chance. */
const MIN_FOUND_SHARE = 0.2;

/**
 * Gives the words of a text the times of the same words in a timed file. Authors correct
 * their text and not the file, so words may be missing, added or different on either side.
 *
 * @param blocks The words of each paragraph of the text.
 * @param file The words of the file, in order.
 */
export function timeWords(
  blocks: readonly (readonly string[])[],
  file: readonly TimedWord[],
): TimedMatch {
  const fileParts = file.flatMap(partsOf);
  const words = blocks.flat();
  const textParts = words.map(foldWord);
  const match = matchSequences(
    textParts.flat(),
    fileParts.map(({ folded }) => folded),
  );
  let at = 0;
  const matched = textParts.map((parts): MatchedParts | null => {
    const from = at;
    at += parts.length;
    const indexes = [...match.subarray(from, at)].filter((place) => place >= 0);
    const [first, last] = [indexes[0], indexes.at(-1)];
    return first === undefined || last === undefined ? null : { first, last };
  });
  discardChanceMatches(blocks, matched);
  return {
    words: neverBack(estimateTimes(words, matched, fileParts)),
    found: matched.filter((one) => one !== null).length,
  };
}

/** Divides the time of a word among its parts by letters. */
function partsOf({ text, startSeconds, endSeconds }: TimedWord): Part[] {
  const parts = foldWord(text);
  const letters = parts.reduce((sum, { length }) => sum + length, 0);
  let before = 0;
  const timeAt = (count: number) =>
    startSeconds + ((endSeconds - startSeconds) * count) / Math.max(1, letters);
  return parts.map((folded) => {
    const start = timeAt(before);
    before += folded.length;
    return { folded, startSeconds: start, endSeconds: timeAt(before) };
  });
}

/** Discards the few matches, such as an "and", of a paragraph that is not spoken. */
function discardChanceMatches(
  blocks: readonly (readonly string[])[],
  heard: (MatchedParts | null)[],
): void {
  let from = 0;
  for (const { length } of blocks) {
    const found = heard.slice(from, from + length).filter((one) => one !== null).length;
    if (found < length * MIN_FOUND_SHARE) heard.fill(null, from, from + length);
    from += length;
  }
}

/** Removes overlaps between words, which some programs write, so that times never go back. */
function neverBack(spans: readonly (TimeSpan | null)[]): (TimeSpan | null)[] {
  let latest = 0;
  const starts = spans.map((span) => (latest = Math.max(latest, span?.startSeconds ?? 0)));
  let next = Infinity;
  return spans
    .map((span, at) => ({ span, startSeconds: starts[at] ?? 0 }))
    .reverse()
    .map(({ span, startSeconds }) => {
      if (span === null) return null;
      const endSeconds = Math.max(startSeconds, Math.min(span.endSeconds, next));
      next = startSeconds;
      return { startSeconds, endSeconds };
    })
    .reverse();
}
