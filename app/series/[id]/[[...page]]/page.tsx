import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { CollectionList } from '@/components/collection/collection-list';
import { Served } from '@/components/ui/hydration/served';
import { collectionPageOf, collectionRoutes, type CollectionRoute } from '@/app/collection-page';
import { feedPath } from '@/lib/links/feed-paths';
import { collectionJsonLd } from '@/lib/output/collections-json-ld';
import { collectionMetadata } from '@/lib/output/collections-metadata';

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ id: string; page: string[] }[]> {
  return collectionRoutes('series');
}

export async function generateMetadata(route: CollectionRoute): Promise<Metadata> {
  const found = await collectionPageOf('series', route);
  return found === null ? {} : collectionMetadata(found.show, found.collection, found.page);
}

export default async function SeriesPage(route: CollectionRoute) {
  const found = await collectionPageOf('series', route);
  if (found === null) return null;
  const { show, collection, profile, page } = found;
  return (
    <Served>
      <CollectionList {...found} feed={feedPath(collection)} />
      <JsonLd json={collectionJsonLd(show, collection, profile, page)} />
    </Served>
  );
}
