import type { TimeSpan } from '@/lib/transcript/timing';

/** Words at the start of a paragraph that nobody timed; beyond, its start is not known. */
const MOST_BEFORE = 12;
/** Words that have to be timed; of a short paragraph half of them. */
const FEWEST = 3;

/**
 * When each paragraph is spoken, from the times of its words.
 *
 * @param lengths How many words each of them has.
 */
export function blockSpans(
  words: readonly (TimeSpan | null)[],
  lengths: readonly number[],
): (TimeSpan | null)[] {
  let from = 0;
  return lengths.map((length) => {
    const own = words.slice(from, from + length);
    from += length;
    const timed = own.filter((span) => span !== null);
    const [first, last] = [timed[0], timed.at(-1)];
    if (first === undefined || last === undefined) return null;
    const isKnown =
      timed.length >= Math.min(FEWEST, length / 2) &&
      own.findIndex((span) => span !== null) <= MOST_BEFORE;
    return isKnown ? { startSeconds: first.startSeconds, endSeconds: last.endSeconds } : null;
  });
}
