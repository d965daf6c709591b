import { describe, expect, it } from 'vitest';
import { laterPages, numberIn, pagedParams, paramsOf } from '@/app/route-params';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';

describe('parameters of routes', () => {
  it('name each page of a collection', () => {
    expect(pagedParams('id', ['maps/', 'maps/2'])).toEqual([
      { id: 'maps', page: [] },
      { id: 'maps', page: ['page', '2'] },
    ]);
  });

  it('name each page of a route with one parameter', () => {
    expect(paramsOf('slug', ['bees', 'maps'])).toEqual([{ slug: 'bees' }, { slug: 'maps' }]);
  });

  it('leave out the page with an address of its own', () => {
    expect(laterPages(['', '2'])).toEqual([{ page: '2' }]);
    expect(laterPages([''])).toEqual([{ page: NO_COLLECTION }]);
  });

  it('have the number of a page, unless its address is the short one', () => {
    expect(numberIn(['page', '2'])).toBe(2);
    expect(numberIn([])).toBeNull();
  });

  it('name a placeholder for a route without pages', () => {
    expect(pagedParams('id', [])).toEqual([{ id: NO_COLLECTION, page: [] }]);
    expect(paramsOf('slug', [])).toEqual([{ slug: NO_COLLECTION }]);
  });
});
