import { describe, expect, it } from 'vitest';
import { evidenceOf } from '@/tools/align/evidence';
import { spokenText } from '@/tools/align/spoken-text';

describe('evidence', () => {
  const spoken = spokenText([{ text: 'We went out. Home.' }], 'en');
  const merged = {
    words: [
      { start: 1, end: 1.5, phones: [] },
      { start: 1.5, end: 2.7, phones: [] },
      { start: 2.8, end: 3, phones: [] },
      { start: 4, end: 4.4, phones: [] },
    ],
    fits: [
      { sum: 80, frames: 40 },
      { sum: 10, frames: 100 },
      { sum: 30, frames: 20 },
      { sum: 0, frames: 0 },
    ],
    apart: [0, 0.2, 0.4, 0],
  };

  it('is gathered for each sentence', () => {
    const [first, second] = evidenceOf(spoken, merged);
    expect(first).toMatchObject({ characters: 11, words: 3, seconds: 2, frames: 160, fit: 0.75 });
    expect(first?.longestWordSeconds).toBeCloseTo(1.2);
    expect(first?.agreement).toBeCloseTo(2 / 3);
    expect(first?.closeAgreement).toBeCloseTo(1 / 3);
    expect(second).toMatchObject({ words: 1, frames: 0, fit: 0 });
  });

  it('finds the worst stretch of at least 0.8 seconds', () => {
    expect(evidenceOf(spoken, merged)[0]?.worstFit).toBeCloseTo(0.1);
  });
});
