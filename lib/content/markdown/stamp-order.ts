import { formatClock } from '@/lib/time/format-clock';

/** A problem in the body, with its line in the file. */
export type BodyProblem = { readonly line: number; readonly message: string };

/**
 * Checks that the time stamps of a text are valid and in ascending order.
 *
 * @param firstLine Line of the file on which the body begins.
 */
export function stampOrder(firstLine: number) {
  const problems: BodyProblem[] = [];
  let latest = { seconds: 0, line: 0 };
  return {
    problems,
    check(bodyLine: number, seconds: number | null, invalid: string | null): void {
      const line = firstLine + bodyLine - 1;
      if (invalid !== null)
        problems.push({
          line,
          message: `Got the time stamp [${invalid}], which no clock shows. Write one such as [12:05] or [1:02:05].`,
        });
      if (seconds === null) return;
      if (seconds < latest.seconds)
        problems.push({
          line,
          message: `Got the time stamp [${formatClock(seconds)}] after [${formatClock(latest.seconds)}] in line ${latest.line}. Write times that rise.`,
        });
      else latest = { seconds, line };
    },
  };
}
