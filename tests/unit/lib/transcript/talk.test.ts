import { describe, expect, it } from 'vitest';
import { encodeTurns, speakerAt, type Talk } from '@/lib/transcript/talk';

const NORA = { name: 'Nora', number: 1, face: null };
const IDRIS = { name: 'Idris', number: 2, face: '/people/idris.webp' };
const talk: Talk = {
  speakers: [NORA, IDRIS],
  turns: encodeTurns([
    { startSeconds: 1.5, speaker: 0 },
    { startSeconds: 12.34, speaker: 1 },
    { startSeconds: 20, speaker: -1 },
    { startSeconds: 25.04, speaker: 0 },
  ]),
};

describe('the talk of an episode', () => {
  it('stores turns as tenths of a second since the turn before', () => {
    expect(talk.turns).toEqual([15, 0, 108, 1, 77, -1, 50, 0]);
  });

  it.each([
    [0, null],
    [1.5, NORA],
    [12.2, NORA],
    [12.3, IDRIS],
    [21, null],
    [3600, NORA],
  ])('has a speaker at %s seconds', (seconds, speaker) => {
    expect(speakerAt(talk, seconds)).toBe(speaker);
  });
});
