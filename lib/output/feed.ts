import { generateRssFeed, type ItunesNs } from 'feedsmith';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl } from '@/lib/links/address';
import type { Series, Show } from '@/lib/show/show';
import { feedItem } from './feed-item';
import { feedPath, fullFeedPath } from '@/lib/links/feed-paths';
import { podcastingOf } from './feed-podcasting';
import { feedDescription, feedText, finishFeed } from './feed-text';

type FeedOptions = {
  /** The feed of this strand alone, at its own address. */
  readonly series?: Series;
  /** Every episode, and not only the newest that apps fetch again and again. */
  readonly isFull?: boolean;
};

/**
 * The show as RSS 2.0 with Apple's and Podcasting 2.0's additions. The same
 * episodes give the same bytes on every machine and on every day.
 *
 * @param episodes Newest first; those of other series are left out by `series`.
 */
export function feedXml(
  show: Show,
  episodes: readonly Episode[],
  { series, isFull = false }: FeedOptions = {},
): string {
  const all = episodesOf(episodes, series);
  const listed = isFull ? all : all.slice(0, show.feed.limit);
  const newest = listed[0] === undefined ? undefined : new Date(listed[0].publishedAt);
  const channel = {
    ...about(show, series),
    atom: { links: linksOf(show, series, isFull, listed.length < all.length) },
    ...(newest !== undefined && { pubDate: newest, lastBuildDate: newest }),
    items: listed.map((episode) => feedItem(show, episode)),
  };
  return finishFeed(generateRssFeed(channel, { strict: true }), isFull);
}

/** Whether the feed that apps read is cut, so that there has to be a full one. */
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
 * A feed that is cut is the first page of a paged one, and the full feed is what
 * comes next: a reader that knows pages takes both and sees equal guids as one.
 * They are no archive, whose documents must never change.
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
