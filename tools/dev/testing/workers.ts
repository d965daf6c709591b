/** Playback tests mostly wait, so one core can run two. */
const TESTS_PER_CORE = 2;

/** With fewer workers, a core would be idle while a test waits. */
const MIN_WORKERS = 2;

/** Each worker has its own browser, which uses memory. */
const MAX_WORKERS = 8;

/**
 * The number of end-to-end tests to run in parallel.
 *
 * @param cores Cores of the machine.
 * @param load Its load average: the number of running or waiting processes.
 */
export function workersFor(cores: number, load: number): number {
  const taken = Math.max(0, Math.round(load) - cores);
  return Math.min(MAX_WORKERS, Math.max(MIN_WORKERS, cores * TESTS_PER_CORE - taken));
}
