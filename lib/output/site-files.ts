import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { feedXml, isFeedCut } from './feed';
import { feedPath, fullFeedPath } from '@/lib/links/feed-paths';
import { sitePages } from './site-pages';
import { llmsTxt } from './llms-txt';
import { sitemapFiles } from './sitemap';

const LLMS_PATH = '/llms.txt';

/**
 * Files of a show for programs: its feeds, unless its feed is at its host, its sitemap, and its
 * text for language models.
 *
 * @returns The text of each by its path below the site's root.
 */
export function siteFiles(
  show: Show,
  episodes: readonly Episode[],
  pages: readonly ShowPage[],
): ReadonlyMap<string, string> {
  return new Map([
    ...(show.feed.hostFeed === null ? feeds(show, episodes) : []),
    ...sitemapFiles(show, sitePages(show, episodes, pages)),
    [LLMS_PATH, llmsTxt(show, episodes, pages)],
  ]);
}

function feeds(show: Show, episodes: readonly Episode[]) {
  return [
    [feedPath(), feedXml(show, episodes)] as const,
    [fullFeedPath(), feedXml(show, episodes, { isFull: true })] as const,
    ...seriesFeeds(show, episodes),
  ];
}

function seriesFeeds(show: Show, episodes: readonly Episode[]) {
  return show.series.flatMap((series) => {
    const newest = [feedPath(series), feedXml(show, episodes, { series })] as const;
    if (!isFeedCut(show, episodes, series)) return [newest];
    const full = feedXml(show, episodes, { series, isFull: true });
    return [newest, [fullFeedPath(series), full] as const];
  });
}
