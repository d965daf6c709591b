import type { Metadata } from 'next';
import { WayIndex } from '@/components/collection/collection-index';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { waysOf } from '@/lib/episode/collections';
import { wayIndexMetadata } from '@/lib/output/collections-metadata';

export async function generateMetadata(): Promise<Metadata> {
  return wayIndexMetadata((await site()).show, 'topics');
}

export default async function TopicsPage() {
  const published = await site();
  return (
    <Served>
      <WayIndex show={published.show} kind="topics" ways={waysOf(published).topics} />
    </Served>
  );
}
