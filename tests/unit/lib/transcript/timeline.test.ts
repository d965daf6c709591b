import { describe, expect, it } from 'vitest';
import { timelineOf } from '@/lib/transcript/timeline';

const span = (startSeconds: number, endSeconds: number) => ({ startSeconds, endSeconds });

/** "So it goes", a pause of two seconds, a word without time, "again". */
const spans = [span(1, 1.4), span(1.4, 1.6), span(1.6, 2), null, span(4, 4.5)];

describe('a timeline', () => {
  it('returns the word that is spoken', () => {
    const { wordAt } = timelineOf(spans);
    expect([1, 1.39, 1.4, 1.99, 4.2].map(wordAt)).toEqual([0, 0, 1, 2, 4]);
  });

  it('returns null before the first word, in a pause and after the last word', () => {
    const { wordAt } = timelineOf(spans);
    expect([0, 3, 60].map(wordAt)).toEqual([null, null, null]);
  });

  it('holds a word for a moment, so that short pauses do not flicker', () => {
    expect(timelineOf(spans).wordAt(2.1)).toBe(2);
  });

  it('returns the last word that started, even in a pause', () => {
    const { lastWordAt } = timelineOf(spans);
    expect([0, 1, 3, 60].map(lastWordAt)).toEqual([null, 0, 2, 4]);
  });

  it('returns the next time at which a word starts, or ends and a pause begins', () => {
    const { changeAfter } = timelineOf(spans);
    expect([0, 1, 1.5, 1.6, 2.3, 4, 60].map(changeAfter)).toEqual([
      1,
      1.4,
      1.6,
      2.22,
      4,
      4.72,
      Infinity,
    ]);
  });

  it('changes nothing until the time that it returns', () => {
    const { changeAfter, wordAt, lastWordAt } = timelineOf(spans);
    for (let from = 0; from < 5; from += 0.01) {
      const before = Math.min(changeAfter(from), 60) - 1e-6;
      expect([wordAt(before), lastWordAt(before)]).toEqual([wordAt(from), lastWordAt(from)]);
    }
  });

  it('returns the same for any order of lookups', () => {
    const timeline = timelineOf(spans);
    const times = [4.2, 1, 3, 0, 1.5, 60, 1.7];
    expect(times.map(timeline.wordAt)).toEqual(times.map((time) => timelineOf(spans).wordAt(time)));
  });

  it('starts a word without time at the word before it, and ends it at the next start', () => {
    const { startOf, endOf } = timelineOf(spans);
    expect([startOf(3), endOf(3)]).toEqual([1.6, 4]);
    expect([startOf(4), endOf(4)]).toEqual([4, 4.5]);
    expect(timelineOf([null]).startOf(0)).toBeNull();
  });
});
