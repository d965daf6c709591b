import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum, hasWords, wordsIn } from '@/lib/transcript/words';

const words = (text: string) => wordsIn(text).map(({ start, end }) => text.slice(start, end));

describe('words', () => {
  it.each([
    ['Z.ai’s GLM 5.2 costs 10,000.', ['Z.ai’s', 'GLM', '5.2', 'costs', '10,000']],
    ["It's an open-weight model.", ["It's", 'an', 'open-weight', 'model']],
    ['At 12:05, “well …” – yes!', ['At', '12:05', 'well', 'yes']],
    ['AT&T, C++ and 5%', ['AT', 'T', 'C', 'and', '5']],
    ['漢字とカナ', ['漢', '字', 'と', 'カ', 'ナ']],
    ['ที่นี่ A-ไทย', ['ที่', 'นี่', 'A', 'ไ', 'ท', 'ย']],
    ['e\u0301te\u0301 and n\u0303o', ['e\u0301te\u0301', 'and', 'n\u0303o']],
    ['👩‍👩‍👧 🎧', []],
    ['من أين', ['من', 'أين']],
  ])('of “%s”', (text, expected) => {
    expect(words(text)).toEqual(expected);
    expect(hasWords(text)).toBe(expected.length > 0);
  });

  it('do not depend on the text between them', () => {
    const token = fc.constantFrom(
      'Z.ai',
      '5.2',
      'don’t',
      '漢字',
      'ไทย',
      '🎧',
      '—',
      'e\u0301',
      '“a”',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(token, fc.constantFrom(' ', '\n', '\t', '\u00a0 '))),
        (parts) => {
          const wild = parts.map(([word, blank]) => word + blank).join('');
          const plain = parts.map(([word]) => word).join(' ');
          expect(words(wild)).toEqual(words(plain));
        },
      ),
    );
  });

  it('have a different checksum when one of them changes, moves or is split', () => {
    const sums = [['a', 'b', 'c'], ['a', 'c', 'b'], ['ab', 'c'], ['a', 'b'], []].map((row) =>
      checksum(row),
    );
    expect(new Set(sums).size).toBe(sums.length);
  });

  it('can be checksummed in parts', () => {
    expect(checksum(['c', 'd'], checksum(['a', 'b']))).toBe(checksum(['a', 'b', 'c', 'd']));
  });
});
