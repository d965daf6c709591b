import { z } from 'zod';

/** How many tests passed and failed. */
export type Tally = { readonly passed: number; readonly failed: number };

/** The parts of the reports that we count; both hold much more. */
const vitestReport = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });
const playwrightReport = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

/** Counts the JSON report of Vitest. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Counts the JSON report of Playwright. A flaky test is no pass: nobody knows what it showed. */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky };
}

/**
 * What a stage counts for: a stage that fails without naming a test, such as a
 * type error or a crash, is one failure.
 *
 * @param code Exit code of the stage.
 * @param counted What its report says; `null` when it writes none, or wrote none.
 */
export function stageTally(code: number, counted: Tally | null): Tally {
  const { passed, failed } = counted ?? { passed: 0, failed: 0 };
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

/** Adds the tallies of all stages. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed }) => ({ passed: all.passed + passed, failed: all.failed + failed }),
    { passed: 0, failed: 0 },
  );
}
