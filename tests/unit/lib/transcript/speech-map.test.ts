import { describe, expect, it } from 'vitest';
import { speechMap, type SpokenWord } from '@/lib/transcript/speech-map';

/** Words of equal length between two times. */
function talk(from: number, to: number, count: number, speaker: string | null = null) {
  const length = (to - from) / count;
  return Array.from({ length: count }, (_, at): SpokenWord => ({
    startSeconds: from + at * length,
    endSeconds: from + (at + 1) * length,
    speaker,
  }));
}

const uncoloured = () => 0;

describe('speech map', () => {
  it('is taller where more words are spoken in the same time', () => {
    const words = [...talk(0, 10, 10), ...talk(10, 20, 20), ...talk(20, 30, 30)];
    expect(speechMap(words, 30, 3, uncoloured)).toEqual({ bars: 'aip' });
  });

  it('limits rates outside of the 10th to the 90th percentile', () => {
    const rates = [1, 10, 10, 10, 10, 13, 18, 18, 18, 18, 99];
    const words = rates.flatMap((rate, at) => talk(at * 10, at * 10 + 10, rate));
    expect(speechMap(words, 110, 11, uncoloured)?.bars).toBe('aaaaagppppp');
  });

  it('is empty in gaps of 1.2 seconds and more, and not in shorter ones', () => {
    const words = [...talk(0, 1, 3), ...talk(2.2, 3, 3), ...talk(4.1, 5, 3)];
    expect(speechMap(words, 5, 5, uncoloured)?.bars).toMatch(/^[a-p]-[a-p]a[a-p]$/);
  });

  it('is empty before the first and after the last word', () => {
    expect(speechMap(talk(4, 8, 8), 12, 12, uncoloured)?.bars).toBe('----iiii----');
  });

  it('hangs everyone below the midline but the speaker with the most words', () => {
    const words = [...talk(0, 2, 4, 'Ada'), ...talk(2, 8, 12, 'Ben'), ...talk(8, 10, 4, 'Cleo')];
    expect(speechMap(words, 10, 5, uncoloured)?.bars).toBe('IiiiI');
  });

  it('draws no bar below the midline when a single speaker has a name', () => {
    const words = [...talk(0, 2, 4), ...talk(2, 4, 4, 'Ada')];
    expect(speechMap(words, 4, 2, uncoloured)?.bars).toBe('ii');
  });

  it('has the number of the speaker with the most words in each column', () => {
    const words = [...talk(0, 4, 8, 'Ada'), ...talk(4, 5, 2, 'Ben'), ...talk(7, 9, 4, 'Ben')];
    const map = speechMap(words, 9, 9, (name) => (name === 'Ada' ? 1 : 2));
    expect(map).toEqual({ bars: 'iiiiI--II', speakers: '111120022' });
  });

  it('counts a word of no length once', () => {
    const words = [...talk(0, 1, 2), { startSeconds: 1.5, endSeconds: 1.5, speaker: null }];
    expect(speechMap(words, 2, 2, uncoloured)?.bars).toBe('pa');
  });

  it('does not exist without the time of a word', () => {
    expect(speechMap([], 60, 48, uncoloured)).toBeNull();
  });
});
