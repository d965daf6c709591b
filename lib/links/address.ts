import type { Show } from '@/lib/show/show';

/**
 * An address on this site as a page writes it, below the base path. Next's own
 * `Link` adds the base path itself: give it the bare path.
 *
 * @param path Path below the site's root, such as `/feed.xml`. An absolute URL
 *   comes back as it is, since audio and artwork may live elsewhere.
 */
export function sitePath(show: Pick<Show, 'basePath'>, path: string): string {
  return isAbsolute(path) ? path : `${show.basePath}${encode(path)}`;
}

/**
 * The same with scheme and host, for feeds, meta tags and other sites.
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

/** Path of an episode's player for other sites. */
export function embedPath(episode: { readonly slug: string }): string {
  return `/embed/${episode.slug}/`;
}

/** Path of the picture that other sites show for an episode; `show` is the one of the show. */
export function ogPicturePath(episode: { readonly slug: string } | 'show'): string {
  return `/og/${episode === 'show' ? episode : episode.slug}.png`;
}

/** Path of what an embedding site asks for by oEmbed. */
export function oembedPath(episode: { readonly slug: string }): string {
  return `/oembed/${episode.slug}.json`;
}

/**
 * Path of a page of the archive.
 *
 * @param page Counts from 1; the first has the short address.
 */
export function archivePath(page = 1): string {
  return page === 1 ? '/episodes/' : `/episodes/page/${page}/`;
}

/** Path of the page that searches; a query follows after a question mark. */
export function searchPath(): string {
  return '/search/';
}

function isAbsolute(path: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path);
}

/** Blanks and letters beyond ASCII are escaped; what is escaped already stays so. */
function encode(path: string): string {
  return encodeURI(path).replaceAll(/%25(?=[0-9a-f]{2})/gi, '%');
}
