import type { TimeSpan } from '@/lib/transcript/timing';

/** With more untimed words at the start of a paragraph, its start is unknown. */
const MAX_UNTIMED_START = 12;
/** Number of words that must be timed; of a short paragraph, half of them. */
const MIN_TIMED_WORDS = 3;

/**
 * The time span of each paragraph, from the times of its words.
 *
 * @param lengths Number of words of each paragraph.
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
      timed.length >= Math.min(MIN_TIMED_WORDS, length / 2) &&
      own.findIndex((span) => span !== null) <= MAX_UNTIMED_START;
    return isKnown ? { startSeconds: first.startSeconds, endSeconds: last.endSeconds } : null;
  });
}
