import type { Metadata } from 'next';
import { Archive } from '@/components/collection/archive';
import { Served } from '@/components/ui/hydration/served';
import { archiveMetadata } from '@/lib/output/metadata';
import { site } from '@/lib/content/site';
import { archivePages } from '@/lib/episode/archive';
import { collectionsOf } from '@/lib/episode/collections';

type ArchivePageProps = { readonly params: Promise<{ readonly page: string }> };

export const dynamicParams = false;

/** Next requires at least one page here; the build removes page 1, since it is `/episodes/`. */
export async function generateStaticParams(): Promise<{ page: string }[]> {
  const { episodes } = await site();
  return Array.from({ length: archivePages(episodes) }, (_, index) => ({ page: `${index + 1}` }));
}

export async function generateMetadata({ params }: ArchivePageProps): Promise<Metadata> {
  return archiveMetadata((await site()).show, Number((await params).page));
}

export default async function ArchivePage({ params }: ArchivePageProps) {
  const published = await site();
  return (
    <Served>
      <Archive
        {...published}
        collections={collectionsOf(published)}
        page={Number((await params).page)}
      />
    </Served>
  );
}
