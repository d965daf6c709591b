import type { Show } from '@/lib/show/show';

/**
 * The address that a page uses for a path of this site, with the base path. Next's
 * `Link` adds the base path itself: pass it the path without it.
 *
 * @param path Path below the site's root, such as `/feed.xml`. An absolute URL is
 *   returned unchanged, since audio and artwork may be on another host.
 */
export function sitePath(show: Pick<Show, 'basePath'>, path: string): string {
  return isAbsolute(path) ? path : `${show.basePath}${encode(path)}`;
}

/**
 * The address with scheme and host, for feeds, meta tags and other sites.
 *
 * @param path As in `sitePath`.
 */
export function absoluteUrl(show: Pick<Show, 'url'>, path: string): string {
  return isAbsolute(path) ? path : `${show.url}${encode(path)}`;
}

/** Path of an episode's page below the site's root. */
export function episodePath(episode: { readonly slug: string }): string {
  return `/episodes/${episode.slug}/`;
}

/** Path of a page of the show's own. */
export function showPagePath(page: { readonly name: string }): string {
  return `/${page.name}/`;
}

/** Path of an episode's embedded player. */
export function embedPath(episode: { readonly slug: string }): string {
  return `/embed/${episode.slug}/`;
}

/** Path of the Open Graph picture of an episode, or of the show for `show`. */
export function ogPicturePath(episode: { readonly slug: string } | 'show'): string {
  return `/og/${episode === 'show' ? episode : episode.slug}.png`;
}

/** Path of an episode's oEmbed response. */
export function oembedPath(episode: { readonly slug: string }): string {
  return `/oembed/${episode.slug}.json`;
}

/**
 * Path of a page of the archive.
 *
 * @param page Counts from 1 for the oldest; `null` for the newest, which has the short address.
 */
export function archivePath(page: number | null = null): string {
  return page === null ? '/episodes/' : `/episodes/page/${page}/`;
}

/** Path of the search page; a query follows after a question mark. */
export function searchPath(): string {
  return '/search/';
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path);
}

/** Escapes spaces and non-ASCII letters; existing escapes stay unchanged. */
function encode(path: string): string {
  return encodeURI(path).replaceAll(/%25(?=[0-9a-f]{2})/gi, '%');
}
