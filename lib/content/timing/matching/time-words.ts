import type { TimeSpan } from '@/lib/transcript/timing';
import { foldWord } from './fold-word';
import { matchRows } from './match-sequences';
import { estimateTimes, type Heard } from './estimate-times';
import type { TimedWord } from '@/lib/content/timing/decide/timed-text';

export type TimedMatch = {
  /** One for each word of the text; they never go back. */
  readonly words: readonly (TimeSpan | null)[];
  /** How many words of the text were found in the file. */
  readonly found: number;
};

/** A part of a word as it is compared. */
type Part = TimeSpan & { readonly folded: string };

/** Of the words of a paragraph: with fewer found, those few are there by chance. */
const FEWEST_FOUND = 0.2;

/**
 * Gives the words of a text the times of the same words in a timed file. Authors
 * correct their text and not the file, so words may be missing, added or other
 * ones on both sides.
 *
 * @param blocks The words of each paragraph of the text.
 * @param file The words of the file, in their order.
 */
export function timeWords(
  blocks: readonly (readonly string[])[],
  file: readonly TimedWord[],
): TimedMatch {
  const fileParts = file.flatMap(partsOf);
  const words = blocks.flat();
  const textParts = words.map(foldWord);
  const match = matchRows(
    textParts.flat(),
    fileParts.map(({ folded }) => folded),
  );
  let at = 0;
  const heard = textParts.map((parts): Heard | null => {
    const from = at;
    at += parts.length;
    const places = [...match.subarray(from, at)].filter((place) => place >= 0);
    const [first, last] = [places[0], places.at(-1)];
    return first === undefined || last === undefined ? null : { first, last };
  });
  forgetChance(blocks, heard);
  return {
    words: rising(estimateTimes(words, heard, fileParts)),
    found: heard.filter((one) => one !== null).length,
  };
}

/** The time of a word, shared among its parts by their letters. */
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

/** A paragraph that nobody spoke has an "and" in common with what was spoken there. */
function forgetChance(blocks: readonly (readonly string[])[], heard: (Heard | null)[]): void {
  let from = 0;
  for (const { length } of blocks) {
    const found = heard.slice(from, from + length).filter((one) => one !== null).length;
    if (found < length * FEWEST_FOUND) heard.fill(null, from, from + length);
    from += length;
  }
}

/** Programs let words overlap by some hundredths; a timing never goes back. */
function rising(spans: readonly (TimeSpan | null)[]): (TimeSpan | null)[] {
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
