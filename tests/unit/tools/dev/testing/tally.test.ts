import { describe, expect, it } from 'vitest';
import {
  countLine,
  playwrightTally,
  stageTally,
  sum,
  vitestTally,
} from '@/tools/dev/testing/tally';

describe('the count at the end of npm test', () => {
  it('reads the report of Vitest', () => {
    const counts = { numPassedTests: 11, numFailedTests: 2, numPendingTests: 3 };
    const report = { numTotalTests: 16, ...counts, success: false };
    expect(vitestTally(report)).toEqual({ passed: 11, failed: 2, skipped: 3 });
  });

  it('reads the report of Playwright, and counts a flaky test as failed', () => {
    const report = { stats: { expected: 30, unexpected: 1, flaky: 1, skipped: 4 }, suites: [] };
    expect(playwrightTally(report)).toEqual({ passed: 30, failed: 2, skipped: 4 });
  });

  it('throws for a report of another shape', () => {
    expect(() => vitestTally({})).toThrow();
    expect(() => playwrightTally({ stats: {} })).toThrow();
  });

  it('counts a stage that fails without a test as one failure', () => {
    expect(stageTally(2, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
    const green = { passed: 40, failed: 0, skipped: 2 };
    expect(stageTally(1, green)).toEqual({ passed: 40, failed: 1, skipped: 2 });
  });

  it('does not count a failure twice', () => {
    const red = { passed: 40, failed: 3, skipped: 0 };
    expect(stageTally(1, red)).toEqual(red);
  });

  it('counts nothing for a successful stage without tests', () => {
    expect(stageTally(0, null)).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });

  it('adds the stages', () => {
    const stages = [
      { passed: 0, failed: 1, skipped: 0 },
      { passed: 200, failed: 0, skipped: 1 },
      { passed: 30, failed: 2, skipped: 4 },
    ];
    expect(sum(stages)).toEqual({ passed: 230, failed: 3, skipped: 5 });
  });

  it('is one line, with skipped tests only if there are any', () => {
    expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(countLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
  });
});
