import { describe, expect, it } from 'vitest';
import { collectionPages } from '@/lib/episode/collection-pages';
import type { Collection } from '@/lib/episode/collections';
import { indexLabels, indexPages, NAMES_PER_PAGE } from '@/lib/episode/index-pages';
import { episode } from '@/tests/support/episodes';
import { show } from '@/tests/unit/lib/output/sample';

const named = (title: string): Collection => ({
  kind: 'people',
  id: title.toLowerCase(),
  title,
  description: null,
  episodes: [],
});
const numbered = (count: number) => Array.from({ length: count }, (_, at) => named(`Guest ${at}`));

describe('the list of all people', () => {
  it('is one page while it fits', () => {
    const all = numbered(NAMES_PER_PAGE);
    expect(indexPages(all)).toEqual([all]);
    expect(indexPages([])).toEqual([[]]);
  });

  it('has every name once, in order, on pages of one size', () => {
    const all = numbered(8000);
    const pages = indexPages(all);
    expect(pages.flat()).toEqual(all);
    expect(Math.max(...pages.map(({ length }) => length))).toBe(NAMES_PER_PAGE);
    expect(pages).toHaveLength(27);
  });

  it('labels a page with the start of its first name', () => {
    const pages = [
      ['Ada', 'Bea'],
      ['Ben', 'Bo'],
      ['bo Li', 'Zoë'],
      ['👩🏽‍🚀 Crew', 'Émile'],
      ['E\u0301mile B', 'Ö'],
    ];
    expect(
      indexLabels(
        pages.map((names) => names.map(named)),
        'en',
      ),
    ).toEqual(['A', 'Ben', 'bo L', '👩🏽‍🚀', 'E\u0301']);
  });

  it('is in the sitemap with all of its pages', () => {
    const people = numbered(NAMES_PER_PAGE + 1).map(({ id, title }) => ({
      ...{ id, name: title, role: 'guest', url: null, image: null },
    }));
    const published = { show, episodes: [episode({ people })] };
    const paths = collectionPages(published).map(({ path }) => path);
    expect(paths).toContain('/people/');
    expect(paths).toContain('/people/page/2/');
    expect(paths).not.toContain('/people/page/3/');
  });
});
