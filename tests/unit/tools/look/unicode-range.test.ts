import { describe, expect, it } from 'vitest';
import { formatRange, inRange, parseRange } from '@/tools/look/unicode-range';

describe('a range of characters', () => {
  it('is read as CSS writes it', () => {
    expect(inRange('aŽ™Ж', parseRange('U+0000-00FF, U+2122'))).toBe('a™');
  });

  it('lists the characters of a text once, in order', () => {
    expect(formatRange('ŽaŽ')).toBe('U+61, U+17D');
  });
});
