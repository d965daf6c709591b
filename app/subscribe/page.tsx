import type { Metadata } from 'next';
import { SubscribePage } from '@/components/site/subscribe-page';
import { Served } from '@/components/ui/hydration/served';
import { site } from '@/lib/content/site';
import { collectionsOf } from '@/lib/episode/collections';
import { feedPath } from '@/lib/links/feed-paths';
import { subscribeMetadata } from '@/lib/output/collections-metadata';
import { absoluteUrl } from '@/lib/links/address';

export async function generateMetadata(): Promise<Metadata> {
  return subscribeMetadata((await site()).show);
}

export default async function SubscribeRoute() {
  const published = await site();
  const { show } = published;
  const series = collectionsOf(published).series.filter(({ episodes }) => episodes.length > 0);
  return (
    <Served>
      <SubscribePage
        show={show}
        feed={absoluteUrl(show, feedPath())}
        seriesFeeds={series.map(({ id, title }) => ({
          title,
          address: absoluteUrl(show, feedPath({ id })),
        }))}
      />
    </Served>
  );
}
