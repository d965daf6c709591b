import type { Metadata } from 'next';
import { Archive } from '@/components/collection/archive';
import { Served } from '@/components/ui/hydration/served';
import { archiveMetadata } from '@/lib/output/metadata';
import { site } from '@/lib/content/site';
import { collectionsOf } from '@/lib/episode/collections';

export async function generateMetadata(): Promise<Metadata> {
  return archiveMetadata((await site()).show, 1);
}

export default async function ArchivePage() {
  const published = await site();
  return (
    <Served>
      <Archive {...published} collections={collectionsOf(published)} page={1} />
    </Served>
  );
}
