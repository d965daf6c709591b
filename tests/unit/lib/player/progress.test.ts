import { describe, expect, it } from 'vitest';
import { progressOf, shareHeard } from '@/lib/player/progress';

const entry = { id: 'maps', position: 0, isFinished: false, at: 1, track: null };

describe('the progress of an episode in a list', () => {
  it.each([
    ['nobody began', [], { type: 'new' }],
    ['another one was heard', [{ ...entry, id: 'bees', position: 90 }], { type: 'new' }],
    ['was played for less than 5 s', [{ ...entry, position: 4.9 }], { type: 'new' }],
    ['is half heard', [{ ...entry, position: 300 }], { type: 'begun', position: 300, left: 300 }],
    ['was left in its last words', [{ ...entry, position: 589 }], { type: 'played' }],
    ['was left before them', [{ ...entry, position: 587 }], { type: 'begun', left: 13 }],
    ['was heard to its end', [{ ...entry, isFinished: true }], { type: 'played' }],
  ])('that %s', (_, heard, progress) => {
    expect(progressOf(heard, 'maps', 600)).toMatchObject(progress);
  });

  it('counts three hours as played with half a minute left', () => {
    expect(progressOf([{ ...entry, position: 10_769 }], 'maps', 10_800).type).toBe('begun');
    expect(progressOf([{ ...entry, position: 10_771 }], 'maps', 10_800).type).toBe('played');
  });
});

describe('the share that a pill shows', () => {
  const heard = (position: number, isFinished = false) => [
    { id: 'a', position, isFinished, at: 0, track: null },
  ];

  it('is in whole per cent, 0 for a new episode and 100 for a played one', () => {
    expect(shareHeard([], 'a', 300)).toBe(0);
    expect(shareHeard(heard(4), 'a', 300)).toBe(0);
    expect(shareHeard(heard(100), 'a', 300)).toBe(33);
    expect(shareHeard(heard(299), 'a', 300)).toBe(100);
    expect(shareHeard(heard(0, true), 'a', 300)).toBe(100);
  });
});
