import type { Metadata } from 'next';
import { CollectionIndex } from '@/components/collection/collection-index';
import { Served } from '@/components/ui/hydration/served';
import { ONLY } from '@/lib/content/pages/page-data';
import { pageData } from '@/lib/content/site';
import { collectionIndexMetadata } from '@/lib/output/collections-metadata';

export async function generateMetadata(): Promise<Metadata> {
  const data = await pageData('allPeople', ONLY);
  return data === null ? {} : collectionIndexMetadata(data.show, 'people');
}

export default async function PeoplePage() {
  const data = await pageData('allPeople', ONLY);
  return data === null ? null : (
    <Served>
      <CollectionIndex kind="people" {...data} />
    </Served>
  );
}
