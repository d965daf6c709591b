import type { Metadata } from 'next';
import { laterPages } from '@/app/route-params';
import { CollectionIndex } from '@/components/collection/collection-index';
import { Served } from '@/components/ui/hydration/served';
import { pageData, pageIds } from '@/lib/content/site';
import { collectionIndexMetadata } from '@/lib/output/collections-metadata';

type IndexPageProps = { readonly params: Promise<{ readonly page: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ page: string }[]> {
  return laterPages(await pageIds('allPeople'));
}

export async function generateMetadata({ params }: IndexPageProps): Promise<Metadata> {
  const data = await pageData('allPeople', (await params).page);
  return data === null ? {} : collectionIndexMetadata(data.show, 'people', data.index.page);
}

export default async function PeoplePage({ params }: IndexPageProps) {
  const data = await pageData('allPeople', (await params).page);
  return data === null ? null : (
    <Served>
      <CollectionIndex kind="people" {...data} />
    </Served>
  );
}
