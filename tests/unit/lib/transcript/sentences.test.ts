import { describe, expect, it } from 'vitest';
import { sentencesIn } from '@/lib/transcript/sentences';

function sentences(text: string): string[] {
  return sentencesIn(text, 'en').map(({ start, end }) => text.slice(start, end));
}

describe('the sentences of a paragraph', () => {
  it('are parted where one ends, without the spaces between them', () => {
    expect(sentences(' It rains.  Does it? “Yes.” ')).toEqual(['It rains.', 'Does it?', '“Yes.”']);
  });

  it.each([
    "Z.ai's GLM 5.2 is out. It is small.",
    'Arthur C. Clarke heard it. He wrote it down.',
    'Dr. Baker had one half. The other went to two.',
  ])('do not end inside a name or a number: %s', (text) => {
    expect(sentences(text)).toHaveLength(2);
  });

  it('has none in blanks', () => {
    expect(sentences(' \n ')).toEqual([]);
  });
});
