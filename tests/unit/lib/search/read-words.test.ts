import { describe, expect, it } from 'vitest';
import { readWords } from '@/lib/search/read-words';

describe('what was typed', () => {
  it('is read as words', () => {
    expect(readWords(' Z.ai’s open-weight, models! ')).toEqual({
      words: ['Z.ai’s', 'open-weight', 'models'],
      isQuoted: false,
    });
    expect(readWords('…').words).toEqual([]);
  });

  it.each(['"harbour wall"', '“harbour wall”', '„harbour wall“', '«harbour wall»'])(
    'is a phrase in quotes: %s',
    (asked) => {
      expect(readWords(asked)).toEqual({ words: ['harbour', 'wall'], isQuoted: true });
    },
  );

  it('is no phrase with one quote', () => {
    expect(readWords('"harbour wall').isQuoted).toBe(false);
  });
});
