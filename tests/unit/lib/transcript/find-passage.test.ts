import { describe, expect, it } from 'vitest';
import { findPassage } from '@/lib/transcript/find-passage';

const text = 'a lamp stood on the wall and a lamp stood on the quay until a storm came';
const words = text.split(' ');

function found(start: string, end: string, near = 0): string | null {
  const range = findPassage(words, { start, end }, near);
  return range === null ? null : words.slice(range.from, range.to + 1).join(' ');
}

describe('findPassage', () => {
  it('returns the range from its first words to its last words', () => {
    expect(found('the wall', 'the quay')).toBe('the wall and a lamp stood on the quay');
  });

  it('returns the nearest of several equal passages', () => {
    expect(found('a lamp stood', 'lamp stood on the', 1)).toBe('a lamp stood on the');
    expect(findPassage(words, { start: 'a lamp', end: 'a lamp' }, 9)?.from).toBe(7);
  });

  it('ignores case and punctuation', () => {
    expect(found('The WALL,', 'the “quay”')).toBe('the wall and a lamp stood on the quay');
  });

  it('returns null for a deleted passage and for an end before the start', () => {
    expect(found('the tower', 'the quay')).toBeNull();
    expect(found('a storm', 'the wall')).toBeNull();
    expect(found('…', '…')).toBeNull();
  });
});
