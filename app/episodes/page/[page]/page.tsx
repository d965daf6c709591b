import type { Metadata } from 'next';
import { laterPages } from '@/app/route-params';
import { Archive } from '@/components/collection/archive';
import { Served } from '@/components/ui/hydration/served';
import { archiveMetadata } from '@/lib/output/metadata';
import { pageData, pageIds } from '@/lib/content/site';

type ArchivePageProps = { readonly params: Promise<{ readonly page: string }> };

export const dynamicParams = false;

export async function generateStaticParams(): Promise<{ page: string }[]> {
  return laterPages(await pageIds('archive'));
}

export async function generateMetadata({ params }: ArchivePageProps): Promise<Metadata> {
  const data = await pageData('archive', (await params).page);
  return data === null ? {} : archiveMetadata(data.show, data.list.page);
}

export default async function ArchivePage({ params }: ArchivePageProps) {
  const data = await pageData('archive', (await params).page);
  return data === null ? null : (
    <Served>
      <Archive {...data} />
    </Served>
  );
}
