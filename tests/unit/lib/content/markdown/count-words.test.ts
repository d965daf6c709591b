import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '@/lib/content/markdown/count-words';

const inLanguage = (language: string) => new Intl.Segmenter(language, { granularity: 'word' });

const LANGUAGES = ['en', 'de', 'fi', 'sv', 'fr', 'el', 'he', 'ja', 'zh', 'th'];

/** The count of the segmenter, without any optimization. */
function slowly(text: string, segmenter: Intl.Segmenter): number {
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike === true).length;
}

const sign = fc.oneof(
  fc.constantFrom(...'abcXYZ019 _.,!?:;\'"-–—()/@#%&\n\t'),
  fc.constantFrom(
    '\u00a0',
    '\u0301',
    '\u200d',
    '\u2019',
    'é',
    'ß',
    'א',
    'ア',
    '漢',
    'ก',
    '한',
    '🎧',
    '。',
  ),
);
const text = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('word ', 'End. ', ' a, ', ' ') }, sign), {
    maxLength: 60,
  })
  .map((parts) => parts.join(''));

describe('countWords', () => {
  it.each([
    ['', 0],
    ['— “…”', 0],
    ["It's nine, isn't it?", 4],
    ['GLM 5.2 costs 40 %', 4],
  ])('counts %j as %d', (text, count) => {
    expect(countWords(text, inLanguage('en'))).toBe(count);
  });

  it('counts a long text like the sum of its parts', () => {
    const text = "So it goes, doesn't it. ";
    expect(countWords(text.repeat(1000), inLanguage('en'))).toBe(5000);
    const chinese = '我们今天去看桥。';
    expect(countWords(chinese.repeat(300), inLanguage('zh'))).toBe(
      countWords(chinese, inLanguage('zh')) * 300,
    );
  });

  it.each(LANGUAGES)('agrees with the segmenter of %s for any text', (language) => {
    const segmenter = inLanguage(language);
    fc.assert(
      fc.property(text, (written) => {
        expect(countWords(written, segmenter)).toBe(slowly(written, segmenter));
      }),
      { numRuns: 1500 },
    );
  });
});
