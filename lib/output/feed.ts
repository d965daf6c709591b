import { generateRssFeed, type ItunesNs } from 'feedsmith';
import { v5 as uuidv5 } from 'uuid';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl } from '@/lib/show/address';
import type { Series, Show } from '@/lib/show/show';
import { feedItem, feedPersons } from './feed-item';
import { feedText, finishFeed } from './feed-text';

/** Of `podcast:guid`. https://podcasting2.org/podcast-namespace/tags/guid */
const FEED_NAMESPACE = 'ead4c236-bf58-58c6-a2c6-a6b28d128cb6';

/**
 * The show as RSS 2.0 with Apple's and Podcasting 2.0's additions. The same
 * episodes give the same bytes on every machine and on every day.
 *
 * @param episodes Newest first; those of other series are left out by `series`.
 * @param options `series`: the feed of this strand alone, at its own address.
 */
export function feedXml(
  show: Show,
  episodes: readonly Episode[],
  options: { readonly series?: Series } = {},
): string {
  const { series } = options;
  const listed = episodes.filter((one) => series === undefined || one.series?.id === series.id);
  const channel = {
    ...about(show, series),
    ...(listed[0] !== undefined && { lastBuildDate: new Date(listed[0].publishedAt) }),
    items: listed.map((episode) => feedItem(show, episode)),
  };
  return finishFeed(generateRssFeed(channel, { strict: true }));
}

/** Path of a feed below the site's root. */
export function feedPath(series?: Series): string {
  return series === undefined ? '/feed.xml' : `/series/${series.id}/feed.xml`;
}

function about(show: Show, series: Series | undefined) {
  const title = feedText(series === undefined ? show.title : `${show.title}: ${series.title}`);
  const link = absoluteUrl(show, series === undefined ? '/' : `/series/${series.id}/`);
  const self = absoluteUrl(show, feedPath(series));
  return {
    title,
    link,
    description: feedText(series?.description ?? show.description),
    language: show.language,
    generator: 'Verbatim',
    image: { url: absoluteUrl(show, show.artwork), title, link },
    ...(show.copyright !== null && { copyright: feedText(show.copyright) }),
    atom: { links: [{ href: self, rel: 'self', type: 'application/rss+xml' }] },
    itunes: forApple(show),
    podcast: {
      guid:
        series === undefined ? show.guid : uuidv5(self.replace(/^https?:\/\//, ''), FEED_NAMESPACE),
      // Nobody but the author can unlock a static file, and they may want to move.
      locked: { value: false, ...(show.email !== null && { owner: show.email }) },
      medium: 'podcast',
      ...(show.people.length > 0 && { persons: feedPersons(show, show.people) }),
    },
  };
}

function forApple(show: Show): ItunesNs.Feed<true> {
  return {
    author: feedText(show.author),
    ...(show.email !== null && { owner: { name: feedText(show.author), email: show.email } }),
    image: absoluteUrl(show, show.artwork),
    explicit: show.explicit,
    type: 'episodic',
    categories: show.categories.map(({ name, sub }) => ({
      text: name,
      ...(sub !== null && { categories: [{ text: sub }] }),
    })),
  };
}
