import { describe, expect, it } from 'vitest';
import { formatQuery, isEmpty, parseQuery } from '@/lib/search/query';

describe('the address of a search', () => {
  it('contains words, filters and order', () => {
    const address = '?q=harbour+wall&series=daily&topic=maps&person=ada&year=2026&order=newest';
    const query = parseQuery(address);
    expect(query).toEqual({
      words: 'harbour wall',
      order: 'newest',
      chosen: { series: 'daily', topic: 'maps', person: 'ada', year: '2026' },
    });
    expect(formatQuery(query)).toBe(address);
  });

  it('is empty for an empty query', () => {
    expect(formatQuery(parseQuery(''))).toBe('');
    expect(isEmpty(parseQuery('?q=+&utm=1'))).toBe(true);
    expect(isEmpty(parseQuery('?year=2026'))).toBe(false);
  });

  it('escapes reserved characters', () => {
    const words = '</script> & "a=b" ?#%';
    expect(parseQuery(formatQuery({ words, order: 'best', chosen: {} })).words).toBe(words);
  });
});
