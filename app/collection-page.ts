import { pageData, pageIds } from '@/lib/content/site';
import { numberedPageId, type PageData } from '@/lib/content/pages/page-data';
import type { CollectionKind } from '@/lib/links/collection-path';
import { numberIn, pagedParams } from './route-params';

/** Parameters of a route `[id]/[[...page]]`, which Next passes escaped. */
export type CollectionRoute = {
  readonly params: Promise<{ readonly id: string; readonly page?: readonly string[] }>;
};

/** The pages of a kind, for `generateStaticParams`. */
export async function collectionRoutes(
  kind: CollectionKind,
): Promise<{ id: string; page: string[] }[]> {
  return pagedParams('id', await pageIds(kind));
}

/** The data of a collection page; `null` for the placeholder page. */
export async function collectionPageOf(
  kind: CollectionKind,
  { params }: CollectionRoute,
): Promise<PageData[CollectionKind] | null> {
  const { id, page = [] } = await params;
  return pageData(kind, numberedPageId(decodeURIComponent(id), numberIn(page)));
}
