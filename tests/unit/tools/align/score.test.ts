import { describe, expect, it } from 'vitest';
import { pooled, quantile, scoreOf, shareWithin } from '@/tools/dev/align-evaluation/score';
import { spokenText } from '@/tools/align/spoken-text';

const spoken = spokenText([{ text: 'We went. It rained.' }, { text: 'Nobody said this.' }], 'en');
const truth = [
  {
    block: 'p1',
    start: 1,
    end: 2,
    text: 'We went.',
    words: [
      [1, 1.5, 'We'],
      [1.5, 2, 'went'],
    ] as [number, number, string][],
  },
  { block: 'p1', start: 2.5, end: 3.5, text: 'It rained.' },
];
const span = (startSeconds: number) => ({ startSeconds, endSeconds: startSeconds + 0.4 });

describe('score', () => {
  const words = [span(1), span(1.6), span(2.75), span(3), span(9), null, null];

  it('measures sentence starts and words against the truth', () => {
    const score = scoreOf(spoken, { words }, truth, []);
    expect(score.starts).toEqual([0, 0.25]);
    expect(score.words.map((error) => Math.round(error * 100))).toEqual([0, 10]);
  });

  it('counts words that are marked, and words that should not be', () => {
    expect(scoreOf(spoken, { words }, truth, [])).toMatchObject({ spoken: 4, marked: 4, wrong: 1 });
  });

  it('counts a word as wrong if it is marked during foreign speech', () => {
    expect(scoreOf(spoken, { words }, truth, [[2.4, 3.2]]).wrong).toBe(3);
  });

  it('can be pooled', () => {
    const score = scoreOf(spoken, { words }, truth, []);
    expect(pooled([score, score])).toMatchObject({ spoken: 8, marked: 8, wrong: 2 });
  });
});

describe('statistics', () => {
  it('return the value that a share does not exceed', () => {
    const values = [5, 1, 4, 2, 3, 6, 7, 8, 9, 10];
    expect([0.5, 0.9, 0.99].map((share) => quantile(values, share))).toEqual([5, 9, 10]);
    expect(quantile([], 0.5)).toBeNull();
  });

  it('return the share within a limit', () => {
    expect(shareWithin([0.1, 0.25, 0.3, 1], 0.25)).toBe(0.5);
    expect(shareWithin([], 1)).toBeNull();
  });
});
