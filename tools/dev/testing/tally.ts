import { z } from 'zod';

/** How many tests passed, failed and were not run. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The parts of the reports that we count; both hold much more. */
const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});
const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

/** Counts the JSON report of Vitest. */
export function vitestTally(report: unknown): Tally {
  const { numPassedTests, numFailedTests, numPendingTests } = vitestReport.parse(report);
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests };
}

/** Counts the JSON report of Playwright. A flaky test is no pass: nobody knows what it showed. */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * What a stage counts for: a stage that fails without naming a test, such as a
 * type error or a crash, is one failure.
 *
 * @param code Exit code of the stage.
 * @param counted What its report says; `null` when it writes none, or wrote none.
 */
export function stageTally(code: number, counted: Tally | null): Tally {
  const tally = counted ?? NOTHING;
  return { ...tally, failed: code !== 0 && tally.failed === 0 ? 1 : tally.failed };
}

/** Adds the tallies of all stages. */
export function sum(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { passed, failed, skipped }) => ({
      passed: all.passed + passed,
      failed: all.failed + failed,
      skipped: all.skipped + skipped,
    }),
    NOTHING,
  );
}

/** The line that a run ends with: `N passed, N failed`, and `, N skipped` where tests were. */
export function countLine({ passed, failed, skipped }: Tally): string {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? counted : `${counted}, ${skipped} skipped`;
}
