import { generateRssFeed, type ItunesNs } from 'feedsmith';
import type { Episode } from '@/lib/episode/episode';
import { memoizeByRef } from '@/lib/episode/memoize-by-ref';
import { absoluteUrl } from '@/lib/links/address';
import type { Series, Show } from '@/lib/show/show';
import { feedItem } from './feed-item';
import { feedPath, fullFeedPath } from '@/lib/links/feed-paths';
import { podcastingOf } from './feed-podcasting';
import { withExtra } from './feed-extra';
import { feedDescription, feedText, finishFeed } from './feed-text';

type FeedOptions = {
  /** Limits the feed to this series, at its own address. */
  readonly series?: Series;
  /** Whether the feed contains every episode instead of the newest ones. */
  readonly isFull?: boolean;
  /** Returns the text of earlier builds for the same data. Default: `makeEachTime`. */
  readonly keep?: KeepText;
};

/** Returns a text that was made from equal data before, or makes it. */
export type KeepText = (data: object, make: () => string) => string;

export const makeEachTime: KeepText = (_, make) => make();

/**
 * The show as RSS 2.0 with the tags of Apple and Podcasting 2.0. The output depends only
 * on the episodes, not on the machine or the date.
 *
 * @param episodes Newest first; `series` excludes those of other series.
 */
export function feedXml(
  show: Show,
  episodes: readonly Episode[],
  { series, isFull = false, keep = makeEachTime }: FeedOptions = {},
): string {
  const all = episodesOf(episodes, series);
  const listed = isFull ? all : all.slice(0, show.feed.limit);
  const newest = listed[0] === undefined ? undefined : new Date(listed[0].publishedAt);
  const channel = {
    ...about(show, series),
    atom: { links: linksOf(show, series, isFull, listed.length < all.length) },
    ...(newest !== undefined && { pubDate: newest, lastBuildDate: newest }),
    items: listed.map(itemsOf(show)),
  };
  const rss = keep(channel, () => generateRssFeed(channel, { strict: true }));
  const xml = finishFeed(rss, isFull);
  return withExtra(
    xml,
    show.feed.extra,
    listed.map(({ feedExtra }) => feedExtra),
  );
}

/** An episode is in several feeds. */
const itemsOf = memoizeByRef((show: Show) =>
  memoizeByRef((episode: Episode) => feedItem(show, episode)),
);

/** Whether the feed for apps omits episodes, so that a full feed is needed. */
export function isFeedCut(show: Show, episodes: readonly Episode[], series?: Series): boolean {
  return episodesOf(episodes, series).length > show.feed.limit;
}

function episodesOf(episodes: readonly Episode[], series: Series | undefined) {
  return series === undefined ? episodes : episodes.filter((one) => one.series?.id === series.id);
}

function about(show: Show, series: Series | undefined) {
  const title = feedText(series === undefined ? show.title : `${show.title}: ${series.title}`);
  const link = absoluteUrl(show, series === undefined ? '/' : `/series/${series.id}/`);
  return {
    title,
    link,
    description: feedDescription(series?.description ?? show.description),
    language: show.language,
    generator: 'Verbatim',
    image: { url: absoluteUrl(show, show.artwork), title, link },
    ...(show.copyright !== null && { copyright: feedText(show.copyright) }),
    itunes: forApple(show, series),
    podcast: podcastingOf(show, series),
  };
}

/**
 * A shortened feed is the first page of a paged feed, and the full feed is the next
 * page: a reader that supports paging loads both and merges equal guids. They are not
 * an archived feed, whose documents must never change.
 *
 * @see https://www.rfc-editor.org/rfc/rfc5005#section-3
 */
function linksOf(show: Show, series: Series | undefined, isFull: boolean, isCut: boolean) {
  const newest = absoluteUrl(show, feedPath(series));
  const full = absoluteUrl(show, fullFeedPath(series));
  const link = (rel: string, href: string) => ({ href, rel, type: 'application/rss+xml' });
  return [
    link('self', isFull ? full : newest),
    ...(show.feed.hub === null ? [] : [{ href: show.feed.hub, rel: 'hub' }]),
    ...(isCut ? [link('first', newest), link('next', full), link('last', full)] : []),
  ];
}

/** @see https://help.apple.com/itc/podcasts_connect/#/itcb54353390 */
function forApple(show: Show, series: Series | undefined): ItunesNs.Feed<true> {
  const { type, block, updates, newFeed } = show.feed;
  return {
    author: feedText(show.author),
    ...(show.email !== null && { owner: { name: feedText(show.author), email: show.email } }),
    image: absoluteUrl(show, show.artwork),
    explicit: show.explicit,
    type,
    ...(block && { block }),
    ...(updates?.complete === true && { complete: true }),
    ...(newFeed !== null && series === undefined && { newFeedUrl: newFeed }),
    categories: show.categories.map(({ name, sub }) => ({
      text: name,
      ...(sub !== null && { categories: [{ text: sub }] }),
    })),
  };
}
