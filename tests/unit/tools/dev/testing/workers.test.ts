import { describe, expect, it } from 'vitest';
import { workersFor } from '@/tools/dev/testing/workers';

describe('the number of tests at a time', () => {
  it.each([
    ['two for each core of an idle machine', 2, 0.1, 4],
    ['lower on a machine with other work', 2, 0.6, 3],
    ['two where other work keeps all cores busy', 2, 2, 2],
    ['two on one core', 1, 0, 2],
    ['no more than eight', 16, 1, 8],
  ])('is %s', (_, cores, busy, workers) => {
    expect(workersFor(cores, busy)).toBe(workers);
  });
});
