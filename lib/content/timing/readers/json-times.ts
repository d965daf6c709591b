import { z } from 'zod';
import { addIssue } from '@/lib/content/fields/common';
import { expected } from '@/lib/content/fields/field-problems';
import { MAX_BACK_SECONDS } from './cue-order';

const SECONDS = expected('seconds from the start, such as 12.5');

export const seconds = z.number(SECONDS).min(0, SECONDS);

/** Seconds by which times may go back in programs that process overlapping windows. */
export const WINDOW_SECONDS = 1;

/** Reports times that go back. */
export function checkOrder<K extends string>(
  segments: readonly Readonly<Partial<Record<K, number | null | undefined>>>[],
  [from, to]: readonly [K, K],
  pathOf: (at: number, key: K) => (string | number)[],
  ctx: z.RefinementCtx,
): void {
  let latest = 0;
  segments.forEach((segment, at) => {
    const start = segment[from] ?? latest;
    const end = segment[to] ?? start;
    if (start < latest - MAX_BACK_SECONDS) {
      addIssue(
        ctx,
        pathOf(at, from),
        `Got ${start} after ${latest}: time goes back. Sort the segments, or export the file again.`,
      );
    }
    if (end < start - WINDOW_SECONDS) {
      addIssue(
        ctx,
        pathOf(at, to),
        `Got ${end}, which is before its start, ${start}. Export the file again.`,
      );
    }
    latest = Math.max(latest, start);
  });
}
