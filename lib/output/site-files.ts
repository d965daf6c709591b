import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { feedXml, isFeedCut } from './feed';
import { feedPath, fullFeedPath } from '@/lib/links/feed-paths';
import { sitePages } from './site-pages';
import { SITEMAP_PATH, sitemapFiles } from './sitemap';

/**
 * Optional files of a show for programs: the feeds of its series, and the parts of a
 * sitemap that is too large for one file.
 *
 * @returns The text of each by its path below the site's root.
 */
export function siteFiles(
  show: Show,
  episodes: readonly Episode[],
  pages: readonly ShowPage[],
): ReadonlyMap<string, string> {
  const parts = sitemapFiles(show, sitePages(show, episodes, pages));
  return new Map([
    ...seriesFeeds(show, episodes),
    ...[...parts].filter(([path]) => path !== SITEMAP_PATH),
  ]);
}

function seriesFeeds(show: Show, episodes: readonly Episode[]) {
  return show.series.flatMap((series) => {
    const newest = [feedPath(series), feedXml(show, episodes, { series })] as const;
    if (!isFeedCut(show, episodes, series)) return [newest];
    const full = feedXml(show, episodes, { series, isFull: true });
    return [newest, [fullFeedPath(series), full] as const];
  });
}
