import type { ContentProblem } from '@/lib/content/content-error';
import type { TimedText } from '@/lib/content/timing/decide/timed-text';

/** A problem in a timed file, with its 1-based line. */
export type TimedFault = {
  readonly line: number;
  readonly field: string;
  readonly message: string;
};

/** The result of reading a timed file. */
export type TimedRead = {
  /** The text that could be read. Not to be used if there are faults. */
  readonly text: TimedText;
  readonly faults: readonly TimedFault[];
  /** Notices for the author, as text after the name of the file. */
  readonly notices: readonly string[];
  /** The line of a cue. */
  readonly lineOf: (cue: number) => number;
};

/** The result for a file that cannot be read. */
export function unreadable(...faults: TimedFault[]): TimedRead {
  return { text: { cues: [], durationSeconds: null }, faults, notices: [], lineOf: () => 1 };
}

/** Number of faults reported individually. An export usually repeats the same fault. */
const MAX_FAULTS = 5;

export function problemsIn(file: string, faults: readonly TimedFault[]): ContentProblem[] {
  const first = faults.slice(0, MAX_FAULTS).map((fault) => ({ ...fault, file }));
  const next = faults[MAX_FAULTS];
  if (next === undefined) return first;
  const message = `There are ${faults.length - MAX_FAULTS} more like these. Correct the first ones, and check again.`;
  return [...first, { file, line: next.line, field: 'file', message }];
}
