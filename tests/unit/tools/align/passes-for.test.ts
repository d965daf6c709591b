import { describe, expect, it } from 'vitest';
import { passesFor } from '@/tools/align/passes-for';

describe('passes', () => {
  it('have a window wide enough for an intro in a short episode', () => {
    expect(passesFor(180)).toEqual({ granularity: ['x-low', 'high'], windowSeconds: [240, 15] });
  });

  it('have a window of a fifth of an hour', () => {
    expect(passesFor(3600).windowSeconds).toEqual([720, 15]);
  });

  it('use coarser steps for a long episode, to limit memory', () => {
    expect(passesFor(7200)).toEqual({ granularity: ['x-low', 'medium'], windowSeconds: [600, 20] });
  });
});
