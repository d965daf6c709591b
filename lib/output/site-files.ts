import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { feedXml, isFeedCut, makeEachTime, type KeepText } from './feed';
import { feedPath, fullFeedPath } from '@/lib/links/feed-paths';
import { sitePages } from './site-pages';
import { llmsTxt } from './llms-txt';
import { sitemapFiles } from './sitemap';

const LLMS_PATH = '/llms.txt';

/**
 * Files of a show for programs: its feeds, unless its feed is at its host, its sitemap, and its
 * text for language models.
 *
 * @param keep As in `FeedOptions`.
 * @returns The text of each by its path below the site's root.
 */
export function siteFiles(
  show: Show,
  episodes: readonly Episode[],
  pages: readonly ShowPage[],
  keep = makeEachTime,
): ReadonlyMap<string, string> {
  return new Map([
    ...(show.feed.hostFeed === null ? feeds(show, episodes, keep) : []),
    ...sitemapFiles(show, sitePages(show, episodes, pages)),
    [LLMS_PATH, llmsTxt(show, episodes, pages)],
  ]);
}

function feeds(show: Show, episodes: readonly Episode[], keep: KeepText) {
  return [
    [feedPath(), feedXml(show, episodes, { keep })] as const,
    [fullFeedPath(), feedXml(show, episodes, { isFull: true, keep })] as const,
    ...seriesFeeds(show, episodes, keep),
  ];
}

function seriesFeeds(show: Show, episodes: readonly Episode[], keep: KeepText) {
  return show.series.flatMap((series) => {
    const newest = [feedPath(series), feedXml(show, episodes, { series, keep })] as const;
    if (!isFeedCut(show, episodes, series)) return [newest];
    const full = feedXml(show, episodes, { series, isFull: true, keep });
    return [newest, [fullFeedPath(series), full] as const];
  });
}
