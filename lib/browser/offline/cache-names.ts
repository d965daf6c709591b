/**
 * What is kept of a site for readers without a network, each in a cache of its
 * own. Sound that a listener takes along would be one more.
 */
export type Purpose = 'pages' | 'assets' | 'search' | 'pictures';

/** How many files are kept for each; the oldest go. */
export const MOST_FILES: Readonly<Record<Purpose, number>> = {
  pages: 100,
  assets: 300,
  search: 1500,
  pictures: 60,
};

/** Bytes of one file; what is larger is not kept. */
export const MOST_BYTES = 2_000_000;

/** An index of not more bytes than this is kept as a whole. */
export const SMALL_INDEX = 2_000_000;

/**
 * Goes up when what is kept by an older version cannot be trusted: the worker
 * throws away all caches of the show that do not have it in their names. The
 * first version had none, and kept whatever a host answered.
 */
const FORM = 'v2';

/**
 * Name of a cache. Shows below different paths of one host have their own.
 *
 * @param basePath The site's path on its host, such as `/my-show`, or an empty string.
 */
export function cacheName(basePath: string, purpose: Purpose): string {
  return `${startOfCacheNames(basePath)}${FORM}:${purpose}`;
}

/** With which the names of all caches of a show begin, and of no other show. */
export function startOfCacheNames(basePath: string): string {
  return `verbatim:${basePath}:`;
}

/** Holds the page for readers without a network. Without this cache nothing is kept. */
export function switchName(basePath: string): string {
  return `${startOfCacheNames(basePath)}${FORM}:on`;
}

/** Whether a cache is one of this show's, and of an older version of the worker. */
export function isOldCache(basePath: string, name: string): boolean {
  const start = startOfCacheNames(basePath);
  return name.startsWith(start) && !name.startsWith(`${start}${FORM}:`);
}
