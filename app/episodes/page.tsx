import type { Metadata } from 'next';
import { Archive } from '@/components/collection/archive';
import { Served } from '@/components/ui/hydration/served';
import { archiveMetadata } from '@/lib/output/metadata';
import { ONLY } from '@/lib/content/pages/page-data';
import { pageData } from '@/lib/content/site';

export async function generateMetadata(): Promise<Metadata> {
  const data = await pageData('archive', ONLY);
  return data === null ? {} : archiveMetadata(data.show, null);
}

export default async function ArchivePage() {
  const data = await pageData('archive', ONLY);
  return data === null ? null : (
    <Served>
      <Archive {...data} />
    </Served>
  );
}
