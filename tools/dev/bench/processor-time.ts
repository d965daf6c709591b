import { readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second here, on every kind of machine. */
const TICKS = 100;

/**
 * Time that processors have spent on the processes which this one started and
 * which have ended, and on theirs.
 *
 * @returns Seconds, user and system together; `null` where the system has no `/proc`.
 */
export function endedSeconds(): number | null {
  try {
    return childSecondsOf(readFileSync('/proc/self/stat', 'utf8'));
  } catch {
    return null;
  }
}

/** @see https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html `cutime` and `cstime` */
export function childSecondsOf(stat: string): number {
  // The name before may have spaces and brackets of its own.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
