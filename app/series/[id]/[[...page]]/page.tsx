import type { Metadata } from 'next';
import { JsonLd } from '@/components/site/json-ld';
import { CollectionList } from '@/components/collection/collection-list';
import { Served } from '@/components/ui/hydration/served';
import { collectionPageOf, collectionRoutes, type CollectionRoute } from '@/app/collection-page';
import { feedLink } from '@/lib/links/feed-address';
import { collectionJsonLd } from '@/lib/output/collections-json-ld';
import { collectionMetadata } from '@/lib/output/collections-metadata';

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ id: string; page: string[] }[]> {
  return collectionRoutes('series');
}

export async function generateMetadata(route: CollectionRoute): Promise<Metadata> {
  const found = await collectionPageOf('series', route);
  return found === null ? {} : collectionMetadata(found.show, found.collection, found.list);
}

export default async function SeriesPage(route: CollectionRoute) {
  const found = await collectionPageOf('series', route);
  if (found === null) return null;
  const { show, collection, profile, list } = found;
  const title = show.feed.hostFeed === null ? collection.title : show.title;
  return (
    <Served>
      <CollectionList {...found} feed={{ href: feedLink(show, collection), title }} />
      <JsonLd json={collectionJsonLd(show, collection, profile, list)} />
    </Served>
  );
}
