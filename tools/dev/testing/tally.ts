import { z } from 'zod';

/** Counts of passed, failed and skipped tests. */
export type Tally = {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
};

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The used fields of the reports. */
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

/** Counts the JSON report of Playwright. A flaky test counts as failed. */
export function playwrightTally(report: unknown): Tally {
  const { expected, unexpected, flaky, skipped } = playwrightReport.parse(report).stats;
  return { passed: expected, failed: unexpected + flaky, skipped };
}

/**
 * The tally of a stage. A stage that fails without a failed test, for instance by a type
 * error or a crash, counts as one failure.
 *
 * @param code Exit code of the stage.
 * @param counted Tally of its report; `null` without a report.
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

/** The last line of a run: `N passed, N failed`, with `, N skipped` if tests were skipped. */
export function countLine({ passed, failed, skipped }: Tally): string {
  const counted = `${passed} passed, ${failed} failed`;
  return skipped === 0 ? counted : `${counted}, ${skipped} skipped`;
}
