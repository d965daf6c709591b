import { describe, expect, it } from 'vitest';
import type { TimedWord } from '@/lib/content/timing/decide/timed-text';
import { timeWords } from '@/lib/content/timing/matching/time-words';

/** A word every half second, each 0.4 seconds long. */
function heard(text: string): TimedWord[] {
  return text.split(' ').map((word, at) => ({
    text: word,
    startSeconds: at / 2,
    endSeconds: at / 2 + 0.4,
    isExact: true,
  }));
}

function starts(text: string, file: string) {
  const blocks = text.split('\n').map((block) => block.split(' '));
  return timeWords(blocks, heard(file)).words.map((span) => span?.startSeconds ?? null);
}

describe('timeWords', () => {
  it('uses the time of the same word in any spelling', () => {
    expect(starts('Z.ai’s Open-Weight model', 'zais open weight Model')).toEqual([0, 0.5, 1.5]);
    const { words } = timeWords([['Z.ai’s', 'Open-Weight']], heard("Z ai's open weight"));
    expect(words[1]).toEqual({ startSeconds: 1, endSeconds: 1.9 });
  });

  it('divides one word of the file among two of the text', () => {
    expect(starts('an open weight model', 'an open-weight model')).toEqual([
      0,
      0.5,
      expect.closeTo(0.66),
      1,
    ]);
  });

  it('gives a corrected word the time of the misheard word', () => {
    expect(starts('one Hassabis three', 'one sahib three')).toEqual([0, 0.5, 1]);
    expect(starts('one Demis Hassabis three', 'one dennis three')).toEqual([
      0,
      0.5,
      expect.closeTo(0.654),
      1,
    ]);
  });

  it('continues correctly after words that only one side has', () => {
    expect(starts('one two three four', 'one erm two well three four')).toEqual([0, 1, 2, 2.5]);
    expect(starts('one two three four', 'two four').slice(1)).toEqual([0, null, 0.5]);
  });

  it('gives no time to words that do not fit into the gap, or that are too many', () => {
    const around = ['one two three four five', 'six seven eight nine ten'];
    const row = (count: number, name: string) =>
      Array.from({ length: count }, (_, at) => name + 'abcdefghijklm'.charAt(at));
    const between = (added: string[], said: string[]) =>
      starts(
        [around[0], ...added, around[1]].join(' '),
        [around[0], ...said, around[1]].join(' '),
      ).slice(5, -5);
    expect(between(row(3, 'x'), [])).toEqual([null, null, null]);
    expect(between(row(13, 'x'), row(13, 'y'))).toEqual(Array(13).fill(null));
    expect(between(row(12, 'x'), row(12, 'y'))).not.toContain(null);
  });

  it('does not stretch a word over a long silence', () => {
    const file = [
      ...heard('one'),
      { text: 'three', startSeconds: 9, endSeconds: 9.4, isExact: true },
    ];
    expect(timeWords([['one', 'two', 'three']], file).words[1]).toBeNull();
  });

  it('gives no time to a paragraph that has only an "and" in common', () => {
    const text = 'one two three\nand now some remarks of the editor about it\nfour five six';
    const times = starts(text, 'one two three and four five six');
    expect(times.slice(3, 12)).toEqual(Array(9).fill(null));
    expect(times.slice(12)).toEqual([2, 2.5, 3]);
  });

  it('never goes back', () => {
    const file = heard('one two three').map((word, at) =>
      at === 1 ? { ...word, startSeconds: 0.2, endSeconds: 1.3 } : { ...word, endSeconds: 2 },
    );
    const { words } = timeWords([['one', 'two', 'three']], file);
    expect(words).toEqual([
      { startSeconds: 0, endSeconds: 0.2 },
      { startSeconds: 0.2, endSeconds: 1 },
      { startSeconds: 1, endSeconds: 2 },
    ]);
  });

  it('counts the words it found', () => {
    expect(timeWords([['one', 'two', 'x']], heard('one two three')).found).toBe(2);
  });
});
