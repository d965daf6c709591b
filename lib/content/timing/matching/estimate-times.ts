import type { TimeSpan } from '@/lib/transcript/timing';

/** The indexes of the first and last part of a timed file that match a word. */
export type MatchedParts = { readonly first: number; readonly last: number };

/** Consecutive words that may be misheard or corrected. A longer sequence may not be spoken. */
const MAX_UNMATCHED = 12;
/** The range of speech rates, in letters per second. */
const MIN_LETTERS_PER_SECOND = 2;
const MAX_LETTERS_PER_SECOND = 40;

/**
 * The times of all words. Words that were not found divide the time between their neighbours
 * by letters. They get no time if there are too many of them, or if they would be spoken too
 * fast or too slowly.
 *
 * @param matched The parts that each word was found in, in ascending order.
 * @param parts The times of the parts of the file.
 */
export function estimateTimes(
  words: readonly string[],
  matched: readonly (MatchedParts | null)[],
  parts: readonly TimeSpan[],
): (TimeSpan | null)[] {
  const times = matched.map((one): TimeSpan | null => {
    const first = one === null ? undefined : parts[one.first];
    const last = one === null ? undefined : parts[one.last];
    if (first === undefined || last === undefined) return null;
    return { startSeconds: first.startSeconds, endSeconds: last.endSeconds };
  });
  let from = 0;
  while (from < words.length) {
    if (matched[from] !== null) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < words.length && matched[to] === null) to += 1;
    const gap = gapBetween(matched[from - 1] ?? null, matched[to] ?? null, parts);
    if (gap !== null && to - from <= MAX_UNMATCHED) share(gap, words, from, to, times);
    from = to;
  }
  return times;
}

/** The time of the unmatched parts of the file, otherwise the silence between the neighbours. */
function gapBetween(
  before: MatchedParts | null,
  after: MatchedParts | null,
  parts: readonly TimeSpan[],
): TimeSpan | null {
  const from = before === null ? 0 : before.last + 1;
  const to = after === null ? parts.length : after.first;
  const [first, last] = from < to ? [parts[from], parts[to - 1]] : [];
  if (first !== undefined && last !== undefined) {
    return { startSeconds: first.startSeconds, endSeconds: last.endSeconds };
  }
  const previous = before === null ? undefined : parts[before.last];
  const next = after === null ? undefined : parts[after.first];
  if (previous === undefined || next === undefined) return null;
  return { startSeconds: previous.endSeconds, endSeconds: next.startSeconds };
}

function share(
  { startSeconds, endSeconds }: TimeSpan,
  words: readonly string[],
  from: number,
  to: number,
  times: (TimeSpan | null)[],
): void {
  const unmatched = words.slice(from, to);
  const letters = unmatched.reduce((sum, { length }) => sum + length, 0);
  const rate = letters / (endSeconds - startSeconds);
  if (!(rate >= MIN_LETTERS_PER_SECOND && rate <= MAX_LETTERS_PER_SECOND)) return;
  let before = 0;
  unmatched.forEach(({ length }, index) => {
    times[from + index] = {
      startSeconds: startSeconds + before / rate,
      endSeconds: startSeconds + (before + length) / rate,
    };
    before += length;
  });
}
