import { describe, expect, it } from 'vitest';
import { findPassage } from '@/lib/transcript/find-passage';

const text = 'a lamp stood on the wall and a lamp stood on the quay until a storm came';
const words = text.split(' ');

function found(start: string, end: string, near = 0): string | null {
  const range = findPassage(words, { start, end }, near);
  return range === null ? null : words.slice(range.from, range.to + 1).join(' ');
}

describe('finding a passage again', () => {
  it('goes from its first words to its last ones', () => {
    expect(found('the wall', 'the quay')).toBe('the wall and a lamp stood on the quay');
  });

  it('takes the one that is nearest, where several are alike', () => {
    expect(found('a lamp stood', 'lamp stood on the', 1)).toBe('a lamp stood on the');
    expect(findPassage(words, { start: 'a lamp', end: 'a lamp' }, 9)?.from).toBe(7);
  });

  it('minds neither capitals nor signs', () => {
    expect(found('The WALL,', 'the “quay”')).toBe('the wall and a lamp stood on the quay');
  });

  it('does not find what was cut, or whose end stands before its start', () => {
    expect(found('the tower', 'the quay')).toBeNull();
    expect(found('a storm', 'the wall')).toBeNull();
    expect(found('…', '…')).toBeNull();
  });
});
