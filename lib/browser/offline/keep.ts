import { cacheName, MOST_BYTES, MOST_FILES, switchName } from './cache-names';
import { assetsIn, hasRightType, keepOf, type Keep } from './keep-rules';

/** What is kept of a file; `undefined` when it is not. */
export function kept(basePath: string, { purpose, key }: Keep): Promise<Response | undefined> {
  // Without opening it: that would make a cache which somebody has just cleared.
  return caches.match(key, { cacheName: cacheName(basePath, purpose), ignoreVary: true });
}

/**
 * Keeps an answer if it is worth it; a page that is gone is forgotten. A full
 * disk keeps nothing, and harms nobody.
 */
export async function keepAnswer(basePath: string, keep: Keep, answer: Response): Promise<void> {
  try {
    const name = cacheName(basePath, keep.purpose);
    if (!(await caches.has(switchName(basePath)))) return;
    const cache = await caches.open(name);
    if (answer.status === 404 || answer.status === 410) await cache.delete(keep.key);
    if (!isWorthKeeping(answer) || !hasRightType(keep.key, answer)) return;
    await cache.put(keep.key, answer);
    const keys = await cache.keys();
    const tooMany = keys.slice(0, Math.max(0, keys.length - MOST_FILES[keep.purpose]));
    await Promise.all(tooMany.map((key) => cache.delete(key)));
  } catch {
    await makeRoom(basePath).catch(() => {});
  }
}

/**
 * Fetches a file of the site and keeps it.
 *
 * @returns What else is needed to show it, and is not here.
 * @throws {TypeError} Without a network.
 */
export async function fetchAndKeep(basePath: string, address: string): Promise<string[]> {
  const base = `${basePath}/`;
  const url = new URL(address, location.origin);
  const keep = url.origin === location.origin ? keepOf(url, base) : null;
  if (keep === null) return [];
  if (keep.first === 'kept' && (await kept(basePath, keep)) !== undefined) return [];
  // What came a moment ago is in the browser's own cache, and lasting files cannot be old.
  const answer = await fetch(url, { cache: keep.first === 'kept' ? 'force-cache' : 'default' });
  const isPage = keep.purpose === 'pages' && keep.key.endsWith('/') && answer.ok;
  const html = isPage ? await answer.clone().text() : '';
  await keepAnswer(basePath, keep, answer);
  return assetsIn(html, base);
}

/**
 * Keeps one file in a cache, and takes out all others.
 *
 * @throws {TypeError} When it did not arrive.
 */
export async function keepAlone(cache: Cache, address: string): Promise<void> {
  const answer = await fetch(address);
  if (!answer.ok) throw new TypeError(`${answer.status} fetching ${address}`);
  for (const key of await cache.keys()) await cache.delete(key);
  await cache.put(address, answer);
}

/** What was sent on belongs to another address, and a browser takes it for none of a page. */
function isWorthKeeping({ status, type, redirected, headers }: Response): boolean {
  const bytes = Number(headers.get('content-length') ?? 0);
  return status === 200 && type === 'basic' && !redirected && bytes <= MOST_BYTES;
}

/** Pictures are missed least. */
async function makeRoom(basePath: string): Promise<void> {
  await caches.delete(cacheName(basePath, 'pictures'));
}
