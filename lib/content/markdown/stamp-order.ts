import { formatClock } from '@/lib/time/format-clock';

/** Told by the line of the file. */
export type BodyProblem = { readonly line: number; readonly message: string };

/**
 * Looks at the time stamps of a text in their order: time does not go back in it.
 *
 * @param firstLine Line of the file that the body begins on.
 */
export function stampOrder(firstLine: number) {
  const problems: BodyProblem[] = [];
  let latest = { seconds: 0, line: 0 };
  return {
    problems,
    see(bodyLine: number, seconds: number | null, wrong: string | null): void {
      const line = firstLine + bodyLine - 1;
      if (wrong !== null)
        problems.push({
          line,
          message: `Got the time stamp [${wrong}], which no clock shows. Write one such as [12:05] or [1:02:05].`,
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
