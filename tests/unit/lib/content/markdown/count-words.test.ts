import { describe, expect, it } from 'vitest';
import { countWords } from '@/lib/content/markdown/count-words';

const inLanguage = (language: string) => new Intl.Segmenter(language, { granularity: 'word' });

describe('countWords', () => {
  it.each([
    ['', 0],
    ['— “…”', 0],
    ["It's nine, isn't it?", 4],
    ['GLM 5.2 costs 40 %', 4],
  ])('counts %j as %d', (text, count) => {
    expect(countWords(text, inLanguage('en'))).toBe(count);
  });

  it('counts a long text as its parts', () => {
    const text = "So it goes, doesn't it. ";
    expect(countWords(text.repeat(1000), inLanguage('en'))).toBe(5000);
    const chinese = '我们今天去看桥。';
    expect(countWords(chinese.repeat(300), inLanguage('zh'))).toBe(
      countWords(chinese, inLanguage('zh')) * 300,
    );
  });
});
