import { describe, expect, it } from 'vitest';
import { collectionParams, episodeParams, showPageParams, yearParams } from '@/app/route-params';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { episode, episodes } from '@/tests/support/episodes';
import { about, show } from '@/tests/unit/lib/output/sample';

const MANY = episodes(21).map((one) => ({ ...one, topics: [{ id: 'maps', title: 'Maps' }] }));
const PUBLISHED = { show: { ...show, people: [] }, episodes: MANY };

describe('parameters of routes', () => {
  it('name each page of a collection', () => {
    expect(collectionParams(PUBLISHED, 'topics')).toEqual([
      { id: 'maps', page: [] },
      { id: 'maps', page: ['page', '2'] },
    ]);
  });

  it('name each year and each episode', () => {
    expect(yearParams(PUBLISHED)).toEqual([{ year: '2026' }]);
    expect(episodeParams({ episodes: [episode({ slug: 'bees' })] })).toEqual([{ slug: 'bees' }]);
  });

  it('name each page of the show', () => {
    expect(showPageParams({ pages: [about] })).toEqual([{ name: 'about' }]);
  });

  it('name a placeholder for a route without pages', () => {
    expect(collectionParams(PUBLISHED, 'people')).toEqual([{ id: NO_COLLECTION, page: [] }]);
    expect(yearParams({ episodes: MANY.slice(1) })).toEqual([{ year: NO_COLLECTION }]);
    expect(showPageParams({ pages: [] })).toEqual([{ name: NO_COLLECTION }]);
    expect(episodeParams({ episodes: [] })).toEqual([{ slug: NO_COLLECTION }]);
  });
});
