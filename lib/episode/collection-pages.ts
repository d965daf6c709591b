import {
  SUBSCRIBE_PATH,
  collectionIndexPath,
  collectionPath,
  yearPath,
  type CollectionKind,
} from '@/lib/links/collection-path';
import { archivePages } from './archive';
import { collectionsOf, type Published, type Collection } from './collections';
import { yearsOf } from './years';

/**
 * Stands for "none" in the addresses that a route gives to Next, which wants at
 * least one in an export. The build takes the folder out again; no id can be this.
 */
export const NO_COLLECTION = '_';

/** A page, and when it last changed as RFC 3339, where that is known. */
export type CollectionPage = { readonly path: string; readonly changed: string | undefined };

/** Every page that is a way into the show, for the sitemap. */
export function collectionPages(published: Published): CollectionPage[] {
  const { series, topics, people } = collectionsOf(published);
  const newest = published.episodes[0]?.publishedAt;
  const index = (kind: 'topics' | 'people', ways: readonly Collection[]) =>
    ways.length === 0 ? [] : [{ path: collectionIndexPath(kind), changed: newest }];
  return [
    { path: SUBSCRIBE_PATH, changed: undefined },
    ...yearsOf(published.episodes).map(({ year, episodes }) => ({
      path: yearPath(year),
      changed: episodes[0]?.publishedAt,
    })),
    ...series.flatMap(pagesOf),
    ...index('topics', topics),
    ...topics.flatMap(pagesOf),
    ...index('people', people),
    ...people.flatMap(pagesOf),
  ];
}

/** The same for a route `[id]/[[...page]]` of Next: its parts behind the kind. */
export function collectionParams(
  published: Published,
  kind: CollectionKind,
): { id: string; page: string[] }[] {
  const params = collectionsOf(published)[kind].flatMap((way) =>
    numbers(way).map((page) => ({ id: way.id, page: page === 1 ? [] : ['page', `${page}`] })),
  );
  return params.length > 0 ? params : [{ id: NO_COLLECTION, page: [] }];
}

/** For the route of an episode. */
export function episodeParams({ episodes }: Pick<Published, 'episodes'>): { slug: string }[] {
  return episodes.length > 0 ? episodes.map(({ slug }) => ({ slug })) : [{ slug: NO_COLLECTION }];
}

/** For a route `[year]`. */
export function yearParams({ episodes }: Pick<Published, 'episodes'>): { year: string }[] {
  const params = yearsOf(episodes).map(({ year }) => ({ year: `${year}` }));
  return params.length > 0 ? params : [{ year: NO_COLLECTION }];
}

function pagesOf(way: Collection): CollectionPage[] {
  return numbers(way).map((page) => ({
    path: collectionPath(way.kind, way.id, page),
    changed: way.episodes[0]?.publishedAt,
  }));
}

function numbers({ episodes }: Collection): number[] {
  return Array.from({ length: archivePages(episodes) }, (_, index) => index + 1);
}
