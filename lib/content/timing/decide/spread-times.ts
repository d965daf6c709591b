import type { TimeSpan } from '@/lib/transcript/timing';

/** Beyond these, the new words cannot be what was said in the time of the old ones. */
const NEW_PER_OLD = { least: 0.5, most: 2 } as const;
/** Share of the old words that must have a time. */
const MIN_TIMED_SHARE = 0.5;

/**
 * Spreads the times of a passage over the words that replaced it. The new words follow the pace
 * of the old ones with its pauses, so a passage with as many words as before keeps its times.
 *
 * @param old Times of the old words, which never decrease.
 * @param count Number of new words.
 * @returns One for each new word; all are `null` if there are too many or too few of them.
 */
export function spreadTimes(old: readonly (TimeSpan | null)[], count: number): (TimeSpan | null)[] {
  if (count === old.length) return [...old];
  const timed = old.filter((span) => span !== null).length;
  const share = count / old.length;
  const isUsable =
    timed >= old.length * MIN_TIMED_SHARE &&
    share >= NEW_PER_OLD.least &&
    share <= NEW_PER_OLD.most;
  if (!isUsable) return Array<null>(count).fill(null);
  const edges = edgesOf(old);
  return Array.from({ length: count }, (_, at) => {
    const startSeconds = timeAt(edges, at / share);
    const endSeconds = timeAt(edges, (at + 1) / share);
    return startSeconds === null || endSeconds === null ? null : { startSeconds, endSeconds };
  });
}

/** A known time at a position between words: 1.5 is the middle of the second word. */
type Edge = { readonly position: number; readonly seconds: number };

function edgesOf(old: readonly (TimeSpan | null)[]): Edge[] {
  const starts = old.flatMap((span, position) =>
    span === null ? [] : [{ position, seconds: span.startSeconds }],
  );
  const last = old.findLastIndex((span) => span !== null);
  const end = old[last]?.endSeconds;
  return end === undefined ? [] : [...starts, { position: last + 1, seconds: end }];
}

function timeAt(edges: readonly Edge[], position: number): number | null {
  const next = edges.findIndex((edge) => edge.position >= position - 1e-9);
  const [before, after] = [edges[next - 1], edges[next]];
  if (after === undefined) return null;
  if (before === undefined) return after.position - position < 1e-9 ? after.seconds : null;
  const share = (position - before.position) / (after.position - before.position);
  return before.seconds + Math.min(1, share) * (after.seconds - before.seconds);
}
