import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { episodePath } from './address';
import { feedPath } from './feed-paths';

/** An address that a page of this site had before. */
export type OldAddress = {
  /** Path on the host, escaped, such as `/2015/10/old-maps`. */
  readonly path: string;
  /** What follows the question mark; an empty string for none. */
  readonly query: string;
  /** The new path below the site's root. */
  readonly to: string;
};

/**
 * Reads one entry of `formerly`.
 *
 * @param written A path of a host, or a whole address, whose host does not count: rules of a
 *   server, and files, know paths only.
 * @param to The new path below the site's root.
 */
export function oldAddress(written: string, to: string): OldAddress {
  const { pathname, search } = new URL(written, 'https://host.invalid');
  return { path: pathname, query: search.slice(1), to };
}

/** Two spellings of one address get one key: escapes, a slash at the end, and `index.html`. */
export function addressKey({ path, query }: Pick<OldAddress, 'path' | 'query'>): string {
  const bare = decodePath(path).replace(/\/index\.html?$/i, '/');
  return `${bare.replace(/\/+$/, '') || '/'}${query === '' ? '' : `?${query}`}`;
}

/** All old addresses of a show's home page, its feed and its episodes, without those that are still the same. */
export function oldAddresses(show: Show, episodes: readonly Episode[]): OldAddress[] {
  const home = show.formerly.map((written) => oldAddress(written, '/'));
  const own = episodes.flatMap((episode) =>
    episode.formerly.map((written) => oldAddress(written, episodePath(episode))),
  );
  const feed = show.feed.formerly.map((written) => oldAddress(written, feedPath()));
  const unique = new Map([...home, ...feed, ...own].map((one) => [addressKey(one), one]));
  return [...unique.values()].filter((one) => !isUnchanged(one, show));
}

/** Whether an address leads to its page already. */
export function isUnchanged(old: OldAddress, { basePath }: Pick<Show, 'basePath'>): boolean {
  return addressKey(old) === addressKey({ path: `${basePath}${old.to}`, query: '' });
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
