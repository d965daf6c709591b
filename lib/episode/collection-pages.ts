import {
  SUBSCRIBE_PATH,
  wayIndexPath,
  wayPath,
  yearPath,
  type WayKind,
} from '@/lib/links/collection-path';
import { archivePages } from './archive';
import { waysOf, type Published, type Way } from './collections';
import { yearsOf } from './years';

/**
 * Stands for "none" in the addresses that a route gives to Next, which wants at
 * least one in an export. The build takes the folder out again; no id can be this.
 */
export const NO_WAY = '_';

/** A page, and when it last changed as RFC 3339, where that is known. */
export type WayPage = { readonly path: string; readonly changed: string | undefined };

/** Every page that is a way into the show, for the sitemap. */
export function wayPages(published: Published): WayPage[] {
  const { series, topics, people } = waysOf(published);
  const newest = published.episodes[0]?.publishedAt;
  const index = (kind: 'topics' | 'people', ways: readonly Way[]) =>
    ways.length === 0 ? [] : [{ path: wayIndexPath(kind), changed: newest }];
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
export function wayParams(published: Published, kind: WayKind): { id: string; page: string[] }[] {
  const params = waysOf(published)[kind].flatMap((way) =>
    numbers(way).map((page) => ({ id: way.id, page: page === 1 ? [] : ['page', `${page}`] })),
  );
  return params.length > 0 ? params : [{ id: NO_WAY, page: [] }];
}

/** For the route of an episode. */
export function episodeParams({ episodes }: Pick<Published, 'episodes'>): { slug: string }[] {
  return episodes.length > 0 ? episodes.map(({ slug }) => ({ slug })) : [{ slug: NO_WAY }];
}

/** For a route `[year]`. */
export function yearParams({ episodes }: Pick<Published, 'episodes'>): { year: string }[] {
  const params = yearsOf(episodes).map(({ year }) => ({ year: `${year}` }));
  return params.length > 0 ? params : [{ year: NO_WAY }];
}

function pagesOf(way: Way): WayPage[] {
  return numbers(way).map((page) => ({
    path: wayPath(way.kind, way.id, page),
    changed: way.episodes[0]?.publishedAt,
  }));
}

function numbers({ episodes }: Way): number[] {
  return Array.from({ length: archivePages(episodes) }, (_, index) => index + 1);
}
