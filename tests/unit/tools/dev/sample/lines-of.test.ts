import { describe, expect, it } from 'vitest';
import { readBody } from '@/lib/content/markdown/read-body';
import { linesOf } from '@/tools/dev/sample/lines-of';

const read = (markdown: string) => {
  const options = { people: [{ name: 'Nora' }, { name: 'Idris' }], firstLine: 1, language: 'en' };
  return linesOf(readBody(markdown, options).transcript, 'Nora', 'en');
};
const told = (markdown: string) =>
  read(markdown).map(({ pause, pieces }) => [pause, pieces.map(({ text }) => text).join(' | ')]);

describe('lines', () => {
  it('have a longer pause before a paragraph and before a section', () => {
    expect(told('One. Two.\n\nThree.\n\n### A heading\n\nFour.')).toEqual([
      [0.5, 'One.'],
      [0.35, 'Two.'],
      [0.7, 'Three.'],
      [1.2, 'Four.'],
    ]);
  });

  it('have the same pause at a rule', () => {
    expect(told('One.\n\n---\n\nTwo.')).toEqual([
      [0.5, 'One.'],
      [1.2, 'Two.'],
    ]);
  });

  it('join a sentence over two paragraphs, with the block of each part', () => {
    expect(read('It brought him\n\na prize. He left.').map(({ pieces }) => pieces)).toEqual([
      [
        { block: 'p1', text: 'It brought him' },
        { block: 'p2', text: 'a prize.' },
      ],
      [{ block: 'p2', text: 'He left.' }],
    ]);
  });

  it('do not join a sentence across a heading', () => {
    expect(told('It brought him\n\n### A heading\n\na prize.')).toHaveLength(2);
  });

  it('have a speaker, and a shorter pause before another speaker', () => {
    const lines = read('**Idris:** Why?\n\n**Nora:** Why not?');
    expect(lines.map(({ speaker, pause }) => [speaker, pause])).toEqual([
      ['Idris', 0.5],
      ['Nora', 0.45],
    ]);
  });
});
