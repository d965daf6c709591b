/**
 * Kinds of files that are cached for offline use, each in a cache of its own. Audio that a
 * listener downloads for offline use would be another kind.
 */
export type Purpose = 'pages' | 'assets' | 'search' | 'pictures';

/** Most files in each cache. The oldest files are deleted first. */
export const MAX_FILES: Readonly<Record<Purpose, number>> = {
  pages: 100,
  assets: 300,
  search: 1500,
  pictures: 60,
};

/** Size of the largest file that is cached, in bytes. */
export const MAX_FILE_BYTES = 2_000_000;

/** A search index of at most this many bytes is cached as a whole. */
export const MAX_SMALL_INDEX_BYTES = 2_000_000;

/**
 * Increase it when caches of an older version cannot be trusted: the worker deletes all caches of
 * the show whose names do not contain it. The first version had none, and cached every response
 * of a host.
 */
const CACHE_VERSION = 'v2';

/**
 * Name of a cache. Shows below different paths of one host have their own.
 *
 * @param basePath The site's path on its host, such as `/my-show`, or an empty string.
 */
export function cacheName(basePath: string, purpose: Purpose): string {
  return `${cachePrefix(basePath)}${CACHE_VERSION}:${purpose}`;
}

/** The names of all caches of a show start with this prefix; those of other shows do not. */
export function cachePrefix(basePath: string): string {
  return `verbatim:${basePath}:`;
}

/** Name of the cache that holds the offline page. Nothing is cached unless this cache exists. */
export function enabledCacheName(basePath: string): string {
  return `${cachePrefix(basePath)}${CACHE_VERSION}:on`;
}

/** Whether a cache belongs to this show and was made by an older version of the worker. */
export function isOldCache(basePath: string, name: string): boolean {
  const start = cachePrefix(basePath);
  return name.startsWith(start) && !name.startsWith(`${start}${CACHE_VERSION}:`);
}
