import type { Metadata } from 'next';
import { CollectionIndex } from '@/components/collection/collection-index';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { collectionsOf } from '@/lib/episode/collections';
import { collectionIndexMetadata } from '@/lib/output/collections-metadata';

export async function generateMetadata(): Promise<Metadata> {
  return collectionIndexMetadata((await site()).show, 'people');
}

export default async function PeoplePage() {
  const published = await site();
  return (
    <Served>
      <CollectionIndex
        show={published.show}
        kind="people"
        collections={collectionsOf(published).people}
      />
    </Served>
  );
}
