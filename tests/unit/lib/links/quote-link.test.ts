import { describe, expect, it } from 'vitest';
import { passageIn, quoteLink } from '@/lib/links/quote-link';

const PAGE = 'https://example.org/episodes/old-maps/#t=3';

describe('a link to a passage', () => {
  it('carries its time, its words and a text fragment', () => {
    const passage = { start: 'well-known maps, all', end: 'of the coast' };
    expect(quoteLink(PAGE, passage, { start: 12.54, end: 18 })).toBe(
      'https://example.org/episodes/old-maps/#t=12.5,18&w=well-known%20maps%2C%20all~of%20the%20coast:~:text=well%2Dknown%20maps%2C%20all,of%20the%20coast',
    );
  });

  it('says a short one once, and no time where nobody knows it', () => {
    expect(quoteLink(PAGE, { start: 'maps', end: 'maps' }, null)).toBe(
      'https://example.org/episodes/old-maps/#w=maps~maps:~:text=maps',
    );
  });

  it('is read again, with and without what browsers take away', () => {
    const link = quoteLink(PAGE, { start: 'a: b & c', end: 'd ~ e' }, { start: 1, end: 2 });
    const { hash } = new URL(link);
    expect(passageIn(hash)?.start).toBe('a: b & c');
    expect(passageIn(hash.replace(/:~:.*/, ''))?.start).toBe('a: b & c');
  });

  it.each(['#t=3', '#w=', '#w=%E0%A4%A', '#w=alone', ''])('finds none in %j', (hash) => {
    expect(passageIn(hash)).toBeNull();
  });
});
