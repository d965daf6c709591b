import { NO_COLLECTION, pageNumbersOf } from '@/lib/episode/collection-pages';
import type { Site } from '@/lib/content/load-site';
import { collectionsOf, type Published } from '@/lib/episode/collections';
import { yearsOf } from '@/lib/episode/years';
import type { CollectionKind } from '@/lib/links/collection-path';

/** Parameters of all pages of a route `[id]/[[...page]]`. */
export function collectionParams(
  published: Published,
  kind: CollectionKind,
): { id: string; page: string[] }[] {
  const params = collectionsOf(published)[kind].flatMap((collection) =>
    pageNumbersOf(collection).map((page) => ({
      id: collection.id,
      page: page === 1 ? [] : ['page', `${page}`],
    })),
  );
  return params.length > 0 ? params : [{ id: NO_COLLECTION, page: [] }];
}

/** Parameters of the pages of all episodes. */
export function episodeParams({ episodes }: Pick<Published, 'episodes'>): { slug: string }[] {
  return episodes.length > 0 ? episodes.map(({ slug }) => ({ slug })) : [{ slug: NO_COLLECTION }];
}

/** Parameters of the show's own pages. */
export function showPageParams({ pages }: Pick<Site, 'pages'>): { name: string }[] {
  return pages.length > 0 ? pages.map(({ name }) => ({ name })) : [{ name: NO_COLLECTION }];
}

/** Parameters of all pages of a route `[year]`. */
export function yearParams({ episodes }: Pick<Published, 'episodes'>): { year: string }[] {
  const params = yearsOf(episodes).map(({ year }) => ({ year: `${year}` }));
  return params.length > 0 ? params : [{ year: NO_COLLECTION }];
}
