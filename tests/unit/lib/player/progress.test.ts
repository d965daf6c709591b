import { describe, expect, it } from 'vitest';
import { progressOf } from '@/lib/player/progress';

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
