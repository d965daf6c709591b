import { isOldCache, enabledCacheName } from './cache-names';
import { cacheRuleOf, pageOfFlightData, type CacheRule } from './cache-rules';
import { fetchAndCache, cacheOnly, cacheResponse, cachedResponse } from './cache-files';
import type { FetchEvent, WorkerScope } from './worker-types';

/**
 * The service worker. It serves cached files when the network does not respond, and never before
 * the network where a file may have changed. A build bundles it as `sw.js`.
 */

/** The site's path on its host, such as `/my-show`, or an empty string; inserted by the build. */
declare const BASE_PATH: string;
/** Changes with the offline page, so that the page is fetched again. */
declare const VERSION: string;

/** On a slow connection the cached file is served after this time. */
const NETWORK_TIMEOUT_MILLISECONDS = 3500;

/** Number of files fetched in parallel for one request of a page. */
const PARALLEL_FETCHES = 4;

// It runs as a service worker, which the types for pages do not cover.
const worker = self as unknown as WorkerScope;
const base = `${BASE_PATH}/`;
const offlinePage = `${base}offline/?${VERSION}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(enableCaching().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  // A page must not wait until a stopped worker has started.
  const preload = worker.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([preload, worker.clients.claim(), deleteOldCaches()]));
});

worker.addEventListener('message', (event) => {
  const reply = (isCached: boolean) => event.ports[0]?.postMessage(isCached);
  event.waitUntil(
    enableCaching()
      .then(() => cacheAll(event.data.keep))
      .then(
        () => reply(true),
        () => reply(false),
      ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === location.origin && request.method === 'GET';
  // Browsers request audio in ranges.
  if (!isOurs || request.headers.has('range')) return;
  const page = pageOfFlightData(url);
  if (page !== null) {
    // A reader who returns to this page offline needs its HTML, not only its flight data.
    if (navigator.connection?.saveData !== true) event.waitUntil(cacheAll([page]).catch(() => {}));
    return;
  }
  const rule = cacheRuleOf(url, base);
  if (rule === null) return;
  event.respondWith(rule.first === 'kept' ? cacheFirst(event, rule) : networkFirst(event, rule));
});

/** An older worker may have cached a web page under the address of a script. */
async function deleteOldCaches(): Promise<void> {
  const old = (await caches.keys()).filter((name) => isOldCache(BASE_PATH, name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function cacheFirst(event: FetchEvent, rule: CacheRule): Promise<Response> {
  // A page whose script failed reloads it past the cache. Offline, the cached file is served.
  if (event.request.cache === 'reload') return networkFirst(event, rule);
  return (await cachedResponse(BASE_PATH, rule)) ?? fromNetwork(event, rule);
}

async function networkFirst(event: FetchEvent, rule: CacheRule): Promise<Response> {
  const network = fromNetwork(event, rule);
  // The request continues after the response, so that the next visit gets the new file.
  event.waitUntil(network.catch(() => {}));
  const cached = await cachedResponse(BASE_PATH, rule);
  const responses =
    cached === undefined ? [network] : [network, after(NETWORK_TIMEOUT_MILLISECONDS, cached)];
  return Promise.race(responses).catch(async () => {
    if (cached !== undefined) return cached;
    const page = event.request.mode === 'navigate' ? await offlinePageResponse() : undefined;
    return page ?? Response.error();
  });
}

async function fromNetwork(event: FetchEvent, rule: CacheRule): Promise<Response> {
  const response = (await event.preloadResponse) ?? (await fetch(event.request));
  event.waitUntil(cacheResponse(BASE_PATH, rule, response.clone()));
  return response;
}

/** Fetches and caches the files that are not cached yet, with the scripts and fonts of pages. */
async function cacheAll(addresses: readonly string[]): Promise<void> {
  const left = [...addresses];
  const workThrough = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      left.push(...(await fetchAndCache(BASE_PATH, next)));
    }
  };
  await Promise.all(Array.from({ length: PARALLEL_FETCHES }, workThrough));
}

/** Also accepts the offline page of the previous version, until the new one is cached. */
function offlinePageResponse(): Promise<Response | undefined> {
  return caches.match(offlinePage, { cacheName: enabledCacheName(BASE_PATH), ignoreSearch: true });
}

/** Creates the cache of the offline page, without which nothing is cached. */
async function enableCaching(): Promise<void> {
  const cache = await caches.open(enabledCacheName(BASE_PATH));
  if ((await cache.match(offlinePage)) === undefined) await cacheOnly(cache, offlinePage);
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
