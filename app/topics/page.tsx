import type { Metadata } from 'next';
import { WayIndex } from '@/components/way/way-index';
import { Served } from '@/components/site/hydration/served';
import { site } from '@/lib/content/site';
import { waysOf } from '@/lib/episode/ways';
import { wayIndexMetadata } from '@/lib/output/ways-metadata';

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
