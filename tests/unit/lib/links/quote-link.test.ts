import { describe, expect, it } from 'vitest';
import { passageFromHash, quoteLink } from '@/lib/links/quote-link';

const PAGE = 'https://example.org/episodes/old-maps/#t=3';

describe('a link to a passage', () => {
  it('contains its time, its words and a text fragment', () => {
    const passage = { start: 'well-known maps, all', end: 'of the coast' };
    expect(quoteLink(PAGE, passage, { start: 12.54, end: 18 })).toBe(
      'https://example.org/episodes/old-maps/#t=12.5,18&w=well-known%20maps%2C%20all~of%20the%20coast:~:text=well%2Dknown%20maps%2C%20all,of%20the%20coast',
    );
  });

  it('contains a short passage once, and no time if it is unknown', () => {
    expect(quoteLink(PAGE, { start: 'maps', end: 'maps' }, null)).toBe(
      'https://example.org/episodes/old-maps/#w=maps~maps:~:text=maps',
    );
  });

  it('can be read with and without the text fragment, which browsers remove', () => {
    const link = quoteLink(PAGE, { start: 'a: b & c', end: 'd ~ e' }, { start: 1, end: 2 });
    const { hash } = new URL(link);
    expect(passageFromHash(hash)?.start).toBe('a: b & c');
    expect(passageFromHash(hash.replace(/:~:.*/, ''))?.start).toBe('a: b & c');
  });

  it.each(['#t=3', '#w=', '#w=%E0%A4%A', '#w=alone', ''])('is not found in %j', (hash) => {
    expect(passageFromHash(hash)).toBeNull();
  });
});
