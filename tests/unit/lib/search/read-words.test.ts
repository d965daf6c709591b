import { describe, expect, it } from 'vitest';
import { readWords } from '@/lib/search/read-words';

describe('the text of the search field', () => {
  it('is split into words', () => {
    expect(readWords(' Z.ai’s open-weight, models! ')).toEqual({
      words: ['Z.ai’s', 'open-weight', 'models'],
      isQuoted: false,
    });
    expect(readWords('…').words).toEqual([]);
  });

  it.each(['"harbour wall"', '“harbour wall”', '„harbour wall“', '«harbour wall»'])(
    'is a phrase in quotation marks: %s',
    (asked) => {
      expect(readWords(asked)).toEqual({ words: ['harbour', 'wall'], isQuoted: true });
    },
  );

  it('is not a phrase with one quotation mark', () => {
    expect(readWords('"harbour wall').isQuoted).toBe(false);
  });
});
