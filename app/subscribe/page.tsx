import type { Metadata } from 'next';
import { SubscribePage } from '@/components/site/subscribe-page';
import { Served } from '@/components/ui/hydration/served';
import { onlyPage } from '@/lib/content/site';
import { feedAddress } from '@/lib/links/feed-address';
import { subscribeMetadata } from '@/lib/output/collections-metadata';

export async function generateMetadata(): Promise<Metadata> {
  return subscribeMetadata((await onlyPage('subscribe')).show);
}

export default async function SubscribeRoute() {
  const { show, series } = await onlyPage('subscribe');
  return (
    <Served>
      <SubscribePage
        show={show}
        feed={feedAddress(show)}
        seriesFeeds={series.map(({ id, title }) => ({
          title,
          address: feedAddress(show, { id }),
        }))}
      />
    </Served>
  );
}
