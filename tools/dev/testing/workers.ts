import { availableParallelism, cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Playback tests mostly wait, so one core can run two. */
const TESTS_PER_CORE = 2;

/** With fewer workers, a core would be idle while a test waits. */
const MIN_WORKERS = 2;

/** Each worker has its own browser, which uses memory. */
const MAX_WORKERS = 8;

/** How long other work is measured, in milliseconds. */
const MEASURED_MS = 2000;

/**
 * The number of end-to-end tests to run in parallel.
 *
 * @param cores Cores of the machine.
 * @param busy Cores that other work occupies, from 0 to `cores`.
 */
export function workersFor(cores: number, busy: number): number {
  const tests = Math.round((cores - busy) * TESTS_PER_CORE);
  return Math.min(MAX_WORKERS, Math.max(MIN_WORKERS, tests));
}

/**
 * The number of end-to-end tests that this machine can run in parallel now. The load average would
 * still count the builds that have just ended.
 */
export async function workersNow(): Promise<number> {
  const before = processorTimes();
  await wait(MEASURED_MS);
  const after = processorTimes();
  const share = (after.busy - before.busy) / Math.max(1, after.all - before.all);
  const cores = availableParallelism();
  return workersFor(cores, share * cores);
}

/** Milliseconds of all cores since the machine started. */
function processorTimes(): { readonly busy: number; readonly all: number } {
  const times = cpus().map((core) => core.times);
  const idle = sum(times.map((time) => time.idle));
  const all = sum(times.flatMap((time) => Object.values(time)));
  return { busy: all - idle, all };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
