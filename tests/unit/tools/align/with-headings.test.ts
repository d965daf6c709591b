import { describe, expect, it } from 'vitest';
import { chooseBetter } from '@/tools/align/merge-readings';
import { mayHaveHeadings, withHeadings, wordsBetweenHeadings } from '@/tools/align/with-headings';
import { paragraph } from '@/tests/support/timed-episode';

const section = (id: string, title: string | null, ...texts: string[]) => ({
  id,
  title,
  level: 3 as const,
  startSeconds: null,
  blocks: texts.map((text, at) => paragraph(`${id}${at}`, text)),
});
const text = {
  sections: [
    section('a', null, 'Old maps.'),
    section('b', 'The mill', 'It is closed.'),
    section('c', 'Empty'),
  ],
  wordCount: 5,
};

describe('a text with headings', () => {
  it('knows which of its words are spoken in any case', () => {
    const headed = withHeadings(text, 'en');
    expect(headed?.spoken.text).toBe('Old maps.\n\nThe mill\n\nIt is closed.');
    expect(headed?.own).toEqual([0, 1, 4, 5, 6]);
    expect(headed?.firsts).toEqual([2]);
  });

  it('is none without headings above text', () => {
    const { sections } = text;
    expect(withHeadings({ ...text, sections: sections.slice(0, 1) }, 'en')).toBeNull();
    expect(withHeadings({ ...text, sections: sections.slice(2) }, 'en')).toBeNull();
  });

  it('gives the words of the transcript the times of a reading', () => {
    const headed = withHeadings(text, 'en');
    if (headed === null) throw new Error('There are no headings.');
    const words = headed.spoken.words.map(({ start, end }, at) => ({
      from: start,
      to: end,
      start: at,
      end: at + 0.5,
      phones: [],
    }));
    const heard = wordsBetweenHeadings(headed, { voice: 'plain', words });
    expect(heard.map(({ start }) => start)).toEqual([0, 1, 4, 5, 6]);
  });
});

describe('a heading', () => {
  const levels = [
    ...Array<number>(100).fill(-20),
    ...Array<number>(50).fill(-60),
    ...Array<number>(100).fill(-20),
  ];
  const loudness = { decibels: Float32Array.from(levels), hopSeconds: 0.01 };
  const at = (...starts: (number | null)[]) =>
    starts.map((startSeconds) => (startSeconds === null ? null : { startSeconds }));

  it('may be read where a pause follows the start of its text, or where times are unreliable', () => {
    expect(mayHaveHeadings({ firsts: [1] }, at(0, 0.4), loudness)).toBe(true);
    expect(mayHaveHeadings({ firsts: [1] }, at(0, null), loudness)).toBe(true);
  });

  it('is not read where speech goes on', () => {
    expect(mayHaveHeadings({ firsts: [1] }, at(0, 1.5), loudness)).toBe(false);
  });
});

describe('the better of two readings', () => {
  const reading = (starts: number[], fits: number[]) => ({
    words: starts.map((start) => ({ start, end: start + 0.2, phones: [] })),
    fits: fits.map((sum) => ({ sum, frames: 10 })),
    apart: starts.map(() => fits[0] ?? 0),
  });

  it('is taken only where both differ', () => {
    const one = reading([0, 1, 2, 3, 4, 5, 6], [9, 9, 1, 9, 9, 9, 9]);
    const other = reading([0, 1, 2.5, 3, 4, 5, 6], [1, 1, 8, 1, 1, 1, 1]);
    const better = chooseBetter(one, other);
    expect(better.words.map(({ start }) => start)).toEqual([0, 1, 2.5, 3, 4, 5, 6]);
    expect(better.fits.map(({ sum }) => sum)).toEqual([9, 9, 8, 9, 9, 9, 9]);
    expect(
      chooseBetter(one, reading([0, 1, 2.5, 3, 4, 5, 6], [1, 1, 0, 1, 1, 1, 1])).words,
    ).toEqual(one.words);
  });
});
