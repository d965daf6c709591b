import type { TimeSpan } from '@/lib/transcript/timing';

/** The parts of a timed file that a word was found in. */
export type Heard = { readonly first: number; readonly last: number };

/** Words in a row that may be misheard or corrected; more were perhaps not spoken. */
const MOST_UNHEARD = 12;
/** Letters in a second that a voice can speak, from slow to fast. */
const SLOWEST = 2;
const FASTEST = 40;

/**
 * Times of all words. Those that were not found share what time their
 * neighbours leave, by letters; where that cannot be their speech, since they
 * are too many or would be spoken too fast or too slowly, nobody knows.
 *
 * @param heard Where each word was found, in rising order.
 * @param parts The times of the file.
 */
export function estimateTimes(
  words: readonly string[],
  heard: readonly (Heard | null)[],
  parts: readonly TimeSpan[],
): (TimeSpan | null)[] {
  const times = heard.map((one): TimeSpan | null => {
    const first = one === null ? undefined : parts[one.first];
    const last = one === null ? undefined : parts[one.last];
    if (first === undefined || last === undefined) return null;
    return { startSeconds: first.startSeconds, endSeconds: last.endSeconds };
  });
  let from = 0;
  while (from < words.length) {
    if (heard[from] !== null) {
      from += 1;
      continue;
    }
    let to = from;
    while (to < words.length && heard[to] === null) to += 1;
    const room = roomBetween(heard[from - 1] ?? null, heard[to] ?? null, parts);
    if (room !== null && to - from <= MOST_UNHEARD) share(room, words, from, to, times);
    from = to;
  }
  return times;
}

/** What was said there instead, else the silence between the neighbours. */
function roomBetween(
  before: Heard | null,
  after: Heard | null,
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
  const run = words.slice(from, to);
  const letters = run.reduce((sum, { length }) => sum + length, 0);
  const rate = letters / (endSeconds - startSeconds);
  if (!(rate >= SLOWEST && rate <= FASTEST)) return;
  let before = 0;
  run.forEach(({ length }, index) => {
    times[from + index] = {
      startSeconds: startSeconds + before / rate,
      endSeconds: startSeconds + (before + length) / rate,
    };
    before += length;
  });
}
