import { cacheName, MAX_FILE_BYTES, MAX_FILES, enabledCacheName } from './cache-names';
import { assetsIn, hasExpectedType, cacheRuleOf, type CacheRule } from './cache-rules';

/** The cached response for a file; `undefined` when there is none. */
export function cachedResponse(
  basePath: string,
  { purpose, key }: CacheRule,
): Promise<Response | undefined> {
  // `caches.open` would create a cache again that the reader has just cleared.
  return caches.match(key, { cacheName: cacheName(basePath, purpose), ignoreVary: true });
}

/**
 * Caches a response if it is cacheable, and deletes the cached file on a 404 or 410. When the disk
 * is full, the response is not cached, and no error is thrown.
 */
export async function cacheResponse(
  basePath: string,
  rule: CacheRule,
  response: Response,
): Promise<void> {
  try {
    const name = cacheName(basePath, rule.purpose);
    if (!(await caches.has(enabledCacheName(basePath)))) return;
    const cache = await caches.open(name);
    if (response.status === 404 || response.status === 410) await cache.delete(rule.key);
    if (!isCacheable(response) || !hasExpectedType(rule.key, response)) return;
    await cache.put(rule.key, response);
    const keys = await cache.keys();
    const tooMany = keys.slice(0, Math.max(0, keys.length - MAX_FILES[rule.purpose]));
    await Promise.all(tooMany.map((key) => cache.delete(key)));
  } catch {
    await freeSpace(basePath).catch(() => {});
  }
}

/**
 * Fetches a file of the site and caches it.
 *
 * @returns The scripts and fonts that a page needs; they may be cached already.
 * @throws {TypeError} Without a network.
 */
export async function fetchAndCache(basePath: string, address: string): Promise<string[]> {
  const base = `${basePath}/`;
  const url = new URL(address, location.origin);
  const rule = url.origin === location.origin ? cacheRuleOf(url, base) : null;
  if (rule === null) return [];
  if (rule.first === 'kept' && (await cachedResponse(basePath, rule)) !== undefined) return [];
  // A file that was just loaded is in the browser's own cache, and immutable files cannot be stale.
  const response = await fetch(url, { cache: rule.first === 'kept' ? 'force-cache' : 'default' });
  const isPage = rule.purpose === 'pages' && rule.key.endsWith('/') && response.ok;
  const html = isPage ? await response.clone().text() : '';
  await cacheResponse(basePath, rule, response);
  return assetsIn(html, base);
}

/**
 * Caches one file and deletes all others from the same cache.
 *
 * @throws {TypeError} When the file could not be fetched.
 */
export async function cacheOnly(cache: Cache, address: string): Promise<void> {
  const response = await fetch(address);
  if (!response.ok) throw new TypeError(`${response.status} fetching ${address}`);
  for (const key of await cache.keys()) await cache.delete(key);
  await cache.put(address, response);
}

/** A redirected response belongs to another address, and browsers reject it as a page. */
function isCacheable({ status, type, redirected, headers }: Response): boolean {
  const bytes = Number(headers.get('content-length') ?? 0);
  return status === 200 && type === 'basic' && !redirected && bytes <= MAX_FILE_BYTES;
}

/** Deletes the cached pictures, which a reader needs least. */
async function freeSpace(basePath: string): Promise<void> {
  await caches.delete(cacheName(basePath, 'pictures'));
}
