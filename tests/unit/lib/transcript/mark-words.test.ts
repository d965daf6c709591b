import { describe, expect, it } from 'vitest';
import { markWords } from '@/lib/transcript/mark-words';

const mark = (html: string, from: number, to: number, count = 5) =>
  markWords(html, [{ from, to }], count, ['[', ']']);

describe('marked words', () => {
  it('are wrapped with what is between them', () => {
    expect(mark('Old maps, they have north.', 1, 3)).toBe('Old [maps, they] have north.');
  });

  it('are counted through entities and tags', () => {
    expect(mark('AT&amp;T <em>sold</em> old maps.', 1, 3)).toBe(
      'AT&amp;[T ]<em>[sold]</em> old maps.',
    );
  });

  it('may be the last ones', () => {
    expect(mark('Old maps they have north', 4, 5)).toBe('Old maps they have [north]');
  });

  it('are left alone where the HTML has other words', () => {
    expect(mark('Old maps.', 0, 1)).toBe('Old maps.');
  });

  it('keep a lone bracket or ampersand', () => {
    expect(mark('a & b < c d e', 1, 3)).toBe('a & [b < c] d e');
  });
});
