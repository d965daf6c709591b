import type { Metadata } from 'next';
import { CollectionIndex } from '@/components/collection/collection-index';
import { Served } from '@/components/ui/hydration/served';
import { ONLY } from '@/lib/content/pages/page-data';
import { pageData } from '@/lib/content/site';
import { collectionIndexMetadata } from '@/lib/output/collections-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const data = await pageData('allTopics', ONLY);
  return data === null ? {} : collectionIndexMetadata(data.show, 'topics');
}

export default async function TopicsPage() {
  const data = await pageData('allTopics', ONLY);
  return data === null ? null : (
    <Served>
      <CollectionIndex kind="topics" {...data} />
    </Served>
  );
}
