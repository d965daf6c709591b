import { readFileSync } from 'node:fs';

/** Linux counts hundredths of a second here, on all architectures. */
const TICKS = 100;

/**
 * Processor time of all child processes that have ended, and of their descendants.
 *
 * @returns Seconds, user and system together; `null` on a system without `/proc`.
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
  // The process name before can contain spaces and brackets.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) / TICKS;
}
