import { describe, expect, it } from 'vitest';
import { compactTiming } from '@/lib/content/timing/decide/compact-timing';
import type { Timing } from '@/lib/transcript/timing';

const timing: Timing = {
  level: 'words',
  durationSeconds: 4.2,
  words: [{ startSeconds: 0, endSeconds: 0.123 }, null, { startSeconds: 1.5, endSeconds: 2 }],
  blocks: [null, { startSeconds: 0, endSeconds: 2 }],
};

describe('a compact timing', () => {
  it('has the same values', () => {
    expect(compactTiming(timing)).toEqual(timing);
    expect({ ...compactTiming(timing) }.words).toEqual(timing.words);
  });

  it('cannot be changed', () => {
    const kept = compactTiming(timing);
    expect(
      [kept, kept.words, kept.words[0], kept.blocks, kept.blocks[1]].every(Object.isFrozen),
    ).toBe(true);
  });

  it('returns the same words on each access', () => {
    const kept = compactTiming(timing);
    expect(kept.words).toBe(kept.words);
  });
});
