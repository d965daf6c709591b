/** A test of sound mostly waits, so one core serves two. */
const TESTS_A_CORE = 2;

/** Fewer would leave a core idle while a test waits. */
const FEWEST = 2;

/** Each worker has a browser of its own, and each browser takes memory. */
const MOST = 8;

/**
 * How many end-to-end tests run at a time.
 *
 * @param cores Cores of the machine.
 * @param load Its load average: programs that run or wait to run.
 */
export function workersFor(cores: number, load: number): number {
  const taken = Math.max(0, Math.round(load) - cores);
  return Math.min(MOST, Math.max(FEWEST, cores * TESTS_A_CORE - taken));
}
