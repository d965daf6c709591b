import type { ContentProblem } from '@/lib/content/content-error';
import type { TimedText } from '@/lib/content/timing/decide/timed-text';

/** A fault of a timed file, at a line counted from 1. */
export type TimedFault = {
  readonly line: number;
  readonly field: string;
  readonly message: string;
};

/** What was read of a timed file. */
export type TimedRead = {
  /** Has what could be read; not to be used when there are faults. */
  readonly text: TimedText;
  readonly faults: readonly TimedFault[];
  /** What an author should know, as it goes on behind the name of the file. */
  readonly notices: readonly string[];
  /** Where a cue is written. */
  readonly lineOf: (cue: number) => number;
};

/** A file of which nothing could be read. */
export function unread(...faults: TimedFault[]): TimedRead {
  return { text: { cues: [], durationSeconds: null }, faults, notices: [], lineOf: () => 1 };
}

/** Faults of a file that are told one by one: one export makes the same ones all over. */
const MOST_FAULTS = 5;

export function problemsIn(file: string, faults: readonly TimedFault[]): ContentProblem[] {
  const first = faults.slice(0, MOST_FAULTS).map((fault) => ({ ...fault, file }));
  const next = faults[MOST_FAULTS];
  if (next === undefined) return first;
  const message = `There are ${faults.length - MOST_FAULTS} more like these. Mend the first ones, and look again.`;
  return [...first, { file, line: next.line, field: 'file', message }];
}
