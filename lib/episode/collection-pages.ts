import {
  SUBSCRIBE_PATH,
  collectionIndexPath,
  collectionPath,
  yearPath,
  type IndexKind,
} from '@/lib/links/collection-path';
import { archivePage, pageNumbers } from './archive';
import { collectionsOf, type Published, type Collection } from './collections';
import { indexPages } from './index-pages';
import { yearPages, yearsOf } from './years';

/**
 * The parameter of a placeholder page. Next requires at least one page per route in an
 * export, so a route without pages exports this one. The build removes its folder
 * afterwards; no id can have this value.
 */
export const NO_COLLECTION = '_';

/** A page and its last change as RFC 3339; `undefined` when unknown. */
export type CollectionPage = { readonly path: string; readonly changed: string | undefined };

/** All pages that list episodes, and the subscribe page, for the sitemap. */
export function collectionPages(published: Published): CollectionPage[] {
  const { series, topics, people } = collectionsOf(published);
  const newest = published.episodes[0]?.publishedAt;
  const index = (kind: IndexKind, collections: readonly Collection[]): CollectionPage[] =>
    collections.length === 0
      ? []
      : indexPages(collections).map((_, at) => ({
          path: collectionIndexPath(kind, at + 1),
          changed: newest,
        }));
  return [
    { path: SUBSCRIBE_PATH, changed: undefined },
    ...yearsOf(published.episodes).flatMap((year) =>
      yearPages(year).map((_, at) => ({
        path: yearPath(year.year, at + 1),
        changed: year.episodes[0]?.publishedAt,
      })),
    ),
    ...series.flatMap(pagesOf),
    ...index('topics', topics),
    ...topics.flatMap(pagesOf),
    ...index('people', people),
    ...people.flatMap(pagesOf),
  ];
}

function pagesOf(collection: Collection): CollectionPage[] {
  const { kind, id, episodes } = collection;
  return pageNumbers(episodes).map((page) => ({
    path: collectionPath(kind, id, page),
    changed: archivePage(episodes, page)[0]?.publishedAt,
  }));
}
