import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { collectionParams } from './route-params';
import { profileOf, type Profile } from '@/lib/episode/profile';
import { collectionOf, type Collection } from '@/lib/episode/collections';
import type { CollectionKind } from '@/lib/links/collection-path';
import type { Show } from '@/lib/show/show';
import { site } from '@/lib/content/site';

/** Parameters of a route `[id]/[[...page]]`, which Next passes escaped. */
export type CollectionRoute = {
  readonly params: Promise<{ readonly id: string; readonly page?: readonly string[] }>;
};

export type CollectionPageData = {
  readonly show: Show;
  readonly collection: Collection;
  readonly profile: Profile | null;
  /** Counts from 1. */
  readonly page: number;
};

/** The pages of a kind, for `generateStaticParams`. */
export async function collectionRoutes(
  kind: CollectionKind,
): Promise<{ id: string; page: string[] }[]> {
  return collectionParams(await site(), kind);
}

/** The data of a collection page; `null` for the placeholder page. */
export async function collectionPageOf(
  kind: CollectionKind,
  { params }: CollectionRoute,
): Promise<CollectionPageData | null> {
  const { id, page = [] } = await params;
  if (id === NO_COLLECTION) return null;
  const published = await site();
  const collection = collectionOf(published, kind, decodeURIComponent(id));
  return {
    show: published.show,
    collection: collection,
    profile: kind === 'people' ? profileOf(published, collection) : null,
    page: Number(page[1] ?? 1),
  };
}
