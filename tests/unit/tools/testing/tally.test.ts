import { describe, expect, it } from 'vitest';
import { playwrightTally, stageTally, sum, vitestTally } from '@/tools/testing/tally';

describe('the count at the end of npm test', () => {
  it('reads the report of Vitest', () => {
    const report = { numTotalTests: 13, numPassedTests: 11, numFailedTests: 2, success: false };
    expect(vitestTally(report)).toEqual({ passed: 11, failed: 2 });
  });

  it('reads the report of Playwright, and counts a flaky test as failed', () => {
    const report = { stats: { expected: 30, unexpected: 1, flaky: 1, skipped: 4 }, suites: [] };
    expect(playwrightTally(report)).toEqual({ passed: 30, failed: 2 });
  });

  it('refuses a report of another shape', () => {
    expect(() => vitestTally({})).toThrow();
    expect(() => playwrightTally({ stats: {} })).toThrow();
  });

  it('counts a stage that fails without a test as one failure', () => {
    expect(stageTally(2, null)).toEqual({ passed: 0, failed: 1 });
    expect(stageTally(1, { passed: 40, failed: 0 })).toEqual({ passed: 40, failed: 1 });
  });

  it('counts no failure twice', () => {
    expect(stageTally(1, { passed: 40, failed: 3 })).toEqual({ passed: 40, failed: 3 });
  });

  it('counts nothing for a stage without tests that went well', () => {
    expect(stageTally(0, null)).toEqual({ passed: 0, failed: 0 });
  });

  it('adds the stages', () => {
    const stages = [
      { passed: 0, failed: 1 },
      { passed: 200, failed: 0 },
      { passed: 30, failed: 2 },
    ];
    expect(sum(stages)).toEqual({ passed: 230, failed: 3 });
  });
});
