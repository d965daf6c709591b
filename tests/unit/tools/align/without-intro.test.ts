import { describe, expect, it } from 'vitest';
import { withoutIntro } from '@/tools/align/without-intro';

const word = (start: number, end: number) => ({ start, end, phones: [] });

describe('intro', () => {
  it('is removed from a long first word at the start', () => {
    expect(withoutIntro([word(0, 8), word(8, 8.5)])).toEqual([word(7.6, 8), word(8, 8.5)]);
  });

  it('is not removed from a word that starts later or has a normal length', () => {
    expect(withoutIntro([word(0.5, 8)])).toEqual([word(0.5, 8)]);
    expect(withoutIntro([word(0, 1.5)])).toEqual([word(0, 1.5)]);
    expect(withoutIntro([])).toEqual([]);
  });
});
