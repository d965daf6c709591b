import type { ReactNode } from 'react';
import { absoluteUrl } from '@/lib/links/address';
import { feedLinks } from '@/lib/show/feed-links';
import type { Show } from '@/lib/show/show';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import { messages as siteMessages } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/subscribe';
import { CopyField } from '@/components/ui/copy-field';
import { QrPicture } from '@/components/ui/qr-picture';
import { SubscribeLinks } from './subscribe-links';
import { PageTitle } from '@/components/ui/page-title';

/** A feed's title, and its address with scheme and host. */
type Feed = { readonly title: string; readonly address: string };

type SubscribePageProps = {
  readonly show: Show;
  readonly feed: string;
  readonly seriesFeeds: readonly Feed[];
};

/** All ways to follow the show: apps, the feed's address to copy, and a QR code. */
export function SubscribePage({ show, feed, seriesFeeds }: SubscribePageProps) {
  const isListed = show.subscribe.some(({ platform }) => platform !== 'rss');
  return (
    <>
      <PageTitle title={siteMessages.episode.subscribe} className="mt-8 sm:mt-12" />
      <p className="mt-3 max-w-reading text-lg text-quiet">{messages.intro}</p>
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,38rem)_auto]">
        <div className="space-y-10">
          {isListed && (
            <Part title={messages.listenOn}>
              <SubscribeLinks show={show} />
            </Part>
          )}
          <Part title={messages.openInApp} text={messages.openInAppText}>
            <AppLinks feed={feed} title={show.title} />
          </Part>
          <Part title={siteMessages.episode.feed} text={messages.feedText}>
            <CopyField label={messages.feedAddress} text={feed} />
          </Part>
          {seriesFeeds.length > 0 && (
            <Part title={messages.seriesFeeds} text={messages.seriesFeedsText}>
              {seriesFeeds.map(({ title, address }) => (
                <CopyField key={address} label={title} text={address} />
              ))}
            </Part>
          )}
        </div>
        <div className="no-print hidden sm:block">
          <Part title={messages.onPhone} text={messages.onPhoneText}>
            <QrPicture address={absoluteUrl(show, SUBSCRIBE_PATH)} />
          </Part>
        </div>
      </div>
    </>
  );
}

type PartProps = {
  readonly title: string;
  readonly text?: string;
  readonly children: ReactNode;
};

function Part({ title, text, children }: PartProps) {
  return (
    <section>
      <h2 className="font-serif text-2xl">{title}</h2>
      {text !== undefined && <p className="mt-1 max-w-xs text-quiet sm:max-w-reading">{text}</p>}
      <div className="mt-4">{children}</div>
    </section>
  );
}

function AppLinks({ feed, title }: { readonly feed: string; readonly title: string }) {
  return (
    <ul className="max-w-reading">
      {feedLinks(feed, title).map(({ app, label, url, runsOn: on }) => (
        <li key={app} className="flex items-baseline gap-4 border-t border-line">
          <a
            href={url}
            className="grow py-3 font-medium hover:text-accent hover:underline hover:underline-offset-4"
          >
            {label}
          </a>
          <span className="text-sm text-quiet">{on}</span>
        </li>
      ))}
    </ul>
  );
}
