import type { IndexKind } from '@/lib/links/collection-path';
import { collectionsOf, type Published } from './collections';
import { yearsOf } from './years';

/** What the archive links to, besides episodes. */
export type BrowseLinks = {
  /** Those with episodes. */
  readonly series: readonly { readonly id: string; readonly title: string }[];
  /** Newest first. */
  readonly years: readonly number[];
  /** Lists that are not empty. */
  readonly kinds: readonly IndexKind[];
};

export function browseLinks(published: Published): BrowseLinks {
  const collections = collectionsOf(published);
  return {
    series: collections.series
      .filter(({ episodes }) => episodes.length > 0)
      .map(({ id, title }) => ({ id, title })),
    years: yearsOf(published.episodes).map(({ year }) => year),
    kinds: (['topics', 'people'] as const).filter((kind) => collections[kind].length > 0),
  };
}
