import { archivePage, pageNumbers } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import { archivePath, episodePath, searchPath, showPagePath } from '@/lib/links/address';
import { collectionPages } from '@/lib/episode/collection-pages';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';

/** A page in the sitemap. */
export type SitePage = {
  /** Below the site's root, such as `/episodes/`. */
  readonly path: string;
  /** Last change as RFC 3339; `undefined` if it is unknown. */
  readonly changed: string | undefined;
};

/** Lists the pages of one kind. Episodes are newest first. */
type PagesOf = (show: Show, episodes: readonly Episode[], pages: readonly ShowPage[]) => SitePage[];

/** All kinds of pages, in the order of the sitemap. */
const KINDS: readonly PagesOf[] = [
  (_, episodes) => [listPage('/', episodes)],
  (_, episodes) =>
    pageNumbers(episodes).map((page) => listPage(archivePath(page), archivePage(episodes, page))),
  (_, episodes) => [listPage(searchPath(), episodes)],
  (_, __, pages) => pages.map((one) => ({ path: showPagePath(one), changed: undefined })),
  (show, episodes) => collectionPages({ show, episodes }),
  (_, episodes) => episodes.map((one) => ({ path: episodePath(one), changed: one.publishedAt })),
];

/** All pages of the site except those that search engines should not list, such as error pages. */
export function sitePages(
  show: Show,
  episodes: readonly Episode[],
  pages: readonly ShowPage[],
): SitePage[] {
  return KINDS.flatMap((pagesOf) => pagesOf(show, episodes, pages));
}

/** A page that lists episodes changes with the newest of them. */
function listPage(path: string, listed: readonly Episode[]): SitePage {
  return { path, changed: listed[0]?.publishedAt };
}
