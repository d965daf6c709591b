import { sitePath } from '@/lib/links/address';
import type { IndexKind } from '@/lib/links/collection-path';
import { facePath } from '@/lib/show/picture';
import { collectionsOf, type Collection, type Published } from './collections';
import { indexLabels, indexPages } from './index-pages';
import { profileOf } from './profile';

/** A topic or a person in the list of all of them. */
export type IndexEntry = {
  readonly id: string;
  readonly title: string;
  /** Number of episodes. */
  readonly count: number;
  /** Address of a person's face, `null` without a picture. Topics have none. */
  readonly face?: string | null;
};

/** One page of the list of all topics, or of all people with their faces. */
export type CollectionIndexPage = {
  readonly entries: readonly IndexEntry[];
  /** Counts from 1. */
  readonly page: number;
  /** Of all pages, see `indexLabels`. */
  readonly labels: readonly string[];
};

/** All pages of the list. */
export function collectionIndex(published: Published, kind: IndexKind): CollectionIndexPage[] {
  const pages = indexPages(collectionsOf(published)[kind]);
  const labels = indexLabels(pages, published.show.language);
  return pages.map((collections, at) => ({
    entries: collections.map((one) => entryOf(published, kind, one)),
    page: at + 1,
    labels,
  }));
}

function entryOf(published: Published, kind: IndexKind, collection: Collection): IndexEntry {
  const { id, title, episodes } = collection;
  const entry = { id, title, count: episodes.length };
  if (kind === 'topics') return entry;
  const face = facePath(profileOf(published, collection));
  return { ...entry, face: face && sitePath(published.show, face) };
}
