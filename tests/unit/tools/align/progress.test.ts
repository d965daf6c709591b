import { describe, expect, it } from 'vitest';
import { createEstimate } from '@/tools/align/estimate';
import { progressLine } from '@/tools/align/progress';

describe('progress', () => {
  it('shows the completed share and the remaining time', () => {
    expect(progressLine({ title: 'old-maps', done: 30, total: 120 }, 80)).toBe(
      '██████░░░░░░░░░░░░░░░░░░  1:30 left  old-maps',
    );
  });

  it('is truncated to the width of a terminal', () => {
    expect(progressLine({ title: 'old-maps', done: 1, total: 2 }, 20)).toHaveLength(19);
  });

  it('does not exceed 100 %', () => {
    expect(progressLine({ title: 'a', done: 9, total: 3 }, 80)).toContain(' 0:00 left');
  });
});

describe('estimate', () => {
  it('is updated by stages and by completed episodes', () => {
    const estimate = createEstimate();
    estimate.stage('klatt voice', 10, 48);
    expect(estimate.seconds(10)).toBeCloseTo(100);
    estimate.stage('something else', 10, 1);
    expect(estimate.seconds(10)).toBeCloseTo(100);
    estimate.done(10, 90);
    expect(estimate.seconds(5)).toBeCloseTo(45);
  });
});
