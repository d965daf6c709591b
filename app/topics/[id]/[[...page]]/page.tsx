import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { CollectionList } from '@/components/collection/collection-list';
import { Served } from '@/components/ui/hydration/served';
import { collectionPageOf, collectionRoutes, type CollectionRoute } from '@/app/collection-page';
import { collectionJsonLd } from '@/lib/output/collections-json-ld';
import { collectionMetadata } from '@/lib/output/collections-metadata';

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ id: string; page: string[] }[]> {
  return collectionRoutes('topics');
}

export async function generateMetadata(route: CollectionRoute): Promise<Metadata> {
  const found = await collectionPageOf('topics', route);
  return found === null ? {} : collectionMetadata(found.show, found.collection, found.list);
}

export default async function TopicPage(route: CollectionRoute) {
  const found = await collectionPageOf('topics', route);
  if (found === null) return null;
  const { show, collection, profile, list } = found;
  return (
    <Served>
      <CollectionList {...found} feed={null} />
      <JsonLd json={collectionJsonLd(show, collection, profile, list)} />
    </Served>
  );
}
