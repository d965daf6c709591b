import { archivePages } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import { archivePath, episodePath, searchPath } from '@/lib/links/address';
import { collectionPages } from '@/lib/episode/collection-pages';
import type { Show } from '@/lib/show/show';

/** A page that search engines should know. */
export type SitePage = {
  /** Below the site's root, such as `/episodes/`. */
  readonly path: string;
  /** When it last changed, as RFC 3339; `undefined` where nothing is there yet. */
  readonly changed: string | undefined;
};

/** Some pages of a site. Episodes come newest first. */
type PagesOf = (show: Show, episodes: readonly Episode[]) => SitePage[];

/** Every kind of page, in the order of the sitemap. A new kind is one more line. */
const KINDS: readonly PagesOf[] = [
  (_, episodes) => [listPage('/', episodes)],
  (_, episodes) => pagedList(archivePages(episodes), archivePath, episodes),
  (_, episodes) => [listPage(searchPath(), episodes)],
  (show, episodes) => collectionPages({ show, episodes }),
  (_, episodes) => episodes.map((one) => ({ path: episodePath(one), changed: one.publishedAt })),
];

/** Every page of the site but those that nobody should find, such as the one for errors. */
export function sitePages(show: Show, episodes: readonly Episode[]): SitePage[] {
  return KINDS.flatMap((pagesOf) => pagesOf(show, episodes));
}

/** A page that lists episodes changes with the newest of them. */
function listPage(path: string, listed: readonly Episode[]): SitePage {
  return { path, changed: listed[0]?.publishedAt };
}

/**
 * A list on several pages. A new episode moves those of all pages.
 *
 * @param pathOf Takes a page, which counts from 1.
 */
function pagedList(
  pages: number,
  pathOf: (page: number) => string,
  listed: readonly Episode[],
): SitePage[] {
  return Array.from({ length: pages }, (_, index) => listPage(pathOf(index + 1), listed));
}
