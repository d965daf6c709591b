import { describe, expect, it } from 'vitest';
import { spokenText } from '@/tools/align/spoken-text';

describe('spoken text', () => {
  const spoken = spokenText(
    [{ text: 'We went. It rained!' }, { text: '“Why?” Z.ai asked.' }],
    'en',
  );

  it('separates blocks by an empty line and contains the offsets of each word', () => {
    expect(spoken.text).toBe('We went. It rained!\n\n“Why?” Z.ai asked.');
    const words = spoken.words.map(({ start, end }) => spoken.text.slice(start, end));
    expect(words).toEqual(['We', 'went', 'It', 'rained', 'Why', 'Z.ai', 'asked']);
  });

  it('contains the range of words of each block', () => {
    expect(spoken.blocks).toEqual([
      { from: 0, to: 4 },
      { from: 4, to: 7 },
    ]);
  });

  it('has each word in exactly one sentence, and no sentence across blocks', () => {
    expect(spoken.sentences.slice(0, 2)).toEqual([
      { from: 0, to: 2 },
      { from: 2, to: 4 },
    ]);
    const words = spoken.sentences.flatMap(({ from, to }) =>
      Array.from({ length: to - from }, (_, at) => from + at),
    );
    expect(words).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('splits a sentence without an end after forty words', () => {
    const { sentences } = spokenText([{ text: 'word '.repeat(90) }], 'en');
    expect(sentences.map(({ from, to }) => to - from)).toEqual([40, 40, 10]);
  });

  it('contains no phonemes for eSpeak, and keeps offsets', () => {
    const { text, words } = spokenText([{ text: 'a [[b]] c' }], 'en');
    expect(text).toBe('a ( b ) c');
    expect(words.map(({ start }) => text[start])).toEqual(['a', 'b', 'c']);
  });
});
