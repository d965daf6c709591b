import { describe, expect, it } from 'vitest';
import { passesFor } from '@/tools/align/passes-for';

describe('passes', () => {
  it('look far enough for an intro in a short episode', () => {
    expect(passesFor(180)).toEqual({ granularity: ['x-low', 'high'], windowSeconds: [240, 15] });
  });

  it('look over a fifth of an hour', () => {
    expect(passesFor(3600).windowSeconds).toEqual([720, 15]);
  });

  it('take coarser steps in a long one, which would take too much memory', () => {
    expect(passesFor(7200)).toEqual({ granularity: ['x-low', 'medium'], windowSeconds: [600, 20] });
  });
});
