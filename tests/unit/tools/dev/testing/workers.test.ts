import { describe, expect, it } from 'vitest';
import { workersFor } from '@/tools/dev/testing/workers';

describe('the number of tests at a time', () => {
  it.each([
    ['two for each core of an idle machine', 2, 0.3, 4],
    ['the same while the suite itself keeps the cores busy', 2, 2.2, 4],
    ['lower on a machine with other load', 2, 3, 3],
    ['two beside four busy loops', 2, 6, 2],
    ['two on one core', 1, 0, 2],
    ['no more than eight', 16, 1, 8],
  ])('is %s', (_, cores, load, workers) => {
    expect(workersFor(cores, load)).toBe(workers);
  });
});
