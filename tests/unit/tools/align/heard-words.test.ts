import { describe, expect, it } from 'vitest';
import { heardWords } from '@/tools/align/heard-words';
import { spokenText } from '@/tools/align/spoken-text';

function word(from: number, to: number, start: number, end: number) {
  return { from, to, start, end, phones: [['a', start, end]] as const };
}

function times(text: string, engine: ReturnType<typeof word>[]) {
  const heard = heardWords(spokenText([{ text }], 'en'), engine);
  return heard.map(({ start, end }) => [start, end]);
}

describe('heard words', () => {
  it('are the engine’s words where both split the text equally', () => {
    const engine = [word(0, 3, 1, 1.2), word(4, 9, 1.2, 1.6), word(9, 10, 1.6, 1.9)];
    expect(times('The paper.', engine)).toEqual([
      [1, 1.2],
      [1.2, 1.6],
    ]);
  });

  it('join words that the engine split', () => {
    // GLM, -, 5.2
    const engine = [word(0, 3, 1, 1.4), word(3, 4, 1.4, 1.4), word(4, 7, 1.4, 2)];
    expect(times('GLM-5.2', engine)).toEqual([[1, 2]]);
  });

  it('divide words that the engine joined by number of letters', () => {
    const engine = [word(0, 8, 2, 4)];
    expect(times('one five', engine)).toEqual([
      [2, 2.75],
      [3, 4],
    ]);
  });

  it('are placed between their neighbours if the engine omitted them', () => {
    const engine = [word(0, 3, 1, 1.4), word(8, 11, 2, 2.3)];
    expect(times('one two for', engine)).toEqual([
      [1, 1.4],
      [1.4, 2],
      [2, 2.3],
    ]);
  });

  it('have rising starts, and end before the next one starts', () => {
    const engine = [word(0, 3, 1, 1.6), word(4, 7, 1.5, 1.4), word(8, 11, 1.2, 1.9)];
    expect(times('one two for', engine)).toEqual([
      [1, 1.5],
      [1.5, 1.5],
      [1.5, 1.9],
    ]);
  });

  it('are complete when the engine returned no words', () => {
    expect(times('one two', [])).toEqual([
      [0, 0],
      [0, 0],
    ]);
  });
});
