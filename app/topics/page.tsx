import type { Metadata } from 'next';
import { CollectionIndex } from '@/components/collection/collection-index';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { collectionsOf } from '@/lib/episode/collections';
import { collectionIndexMetadata } from '@/lib/output/collections-metadata';

export async function generateMetadata(): Promise<Metadata> {
  return collectionIndexMetadata((await site()).show, 'topics');
}

export default async function TopicsPage() {
  const published = await site();
  return (
    <Served>
      <CollectionIndex
        show={published.show}
        kind="topics"
        collections={collectionsOf(published).topics}
      />
    </Served>
  );
}
