import { isOldCache, switchName } from './cache-names';
import { keepOf, pageOfFlight, type Keep } from './keep-rules';
import { fetchAndKeep, keepAlone, keepAnswer, kept } from './keep';
import type { FetchEvent, WorkerScope } from './worker-types';

/**
 * The service worker. It answers from what was kept where the network does not,
 * and never before it where an answer may have changed. A build makes `sw.js` of it.
 */

/** The site's path on its host, such as `/my-show`, or an empty string; a build puts it in. */
declare const BASE_PATH: string;
/** Changes with the page for readers without a network, which is then fetched anew. */
declare const VERSION: string;

/** On a bad line a page that was kept is better than none. */
const PATIENCE_MILLISECONDS = 3500;

/** Files fetched at a time for a page that asks for many. */
const AT_ONCE = 4;

// It runs as a service worker, of which the types of pages know nothing.
const worker = self as unknown as WorkerScope;
const base = `${BASE_PATH}/`;
const offlinePage = `${base}offline/?${VERSION}`;

worker.addEventListener('install', (event) => {
  event.waitUntil(switchOn().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => {
  // A page must not wait for a worker that is still asleep.
  const preload = worker.registration.navigationPreload?.enable();
  event.waitUntil(Promise.all([preload, worker.clients.claim(), dropOld()]));
});

worker.addEventListener('message', (event) => {
  const tell = (isKept: boolean) => event.ports[0]?.postMessage(isKept);
  event.waitUntil(
    switchOn()
      .then(() => keepAll(event.data.keep))
      .then(
        () => tell(true),
        () => tell(false),
      ),
  );
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = url.origin === location.origin && request.method === 'GET';
  // Sound is asked for in ranges.
  if (!isOurs || request.headers.has('range')) return;
  const page = pageOfFlight(url);
  if (page !== null) {
    // Who comes back without a network needs the page itself.
    if (navigator.connection?.saveData !== true) event.waitUntil(keepAll([page]).catch(() => {}));
    return;
  }
  const keep = keepOf(url, base);
  if (keep === null) return;
  event.respondWith(keep.first === 'kept' ? keptFirst(event, keep) : networkFirst(event, keep));
});

/** What an older worker kept may be a web page in the place of a script. */
async function dropOld(): Promise<void> {
  const old = (await caches.keys()).filter((name) => isOldCache(BASE_PATH, name));
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function keptFirst(event: FetchEvent, keep: Keep): Promise<Response> {
  // A page whose script did not run asks past what is kept, which is all there is without a network.
  if (event.request.cache === 'reload') return networkFirst(event, keep);
  return (await kept(BASE_PATH, keep)) ?? fromNetwork(event, keep);
}

async function networkFirst(event: FetchEvent, keep: Keep): Promise<Response> {
  const network = fromNetwork(event, keep);
  // It goes on after the answer, for the next time.
  event.waitUntil(network.catch(() => {}));
  const known = await kept(BASE_PATH, keep);
  const answers = known === undefined ? [network] : [network, after(PATIENCE_MILLISECONDS, known)];
  return Promise.race(answers).catch(async () => {
    if (known !== undefined) return known;
    const page = event.request.mode === 'navigate' ? await pageWithoutNetwork() : undefined;
    return page ?? Response.error();
  });
}

async function fromNetwork(event: FetchEvent, keep: Keep): Promise<Response> {
  const answer = (await event.preloadResponse) ?? (await fetch(event.request));
  event.waitUntil(keepAnswer(BASE_PATH, keep, answer.clone()));
  return answer;
}

/** Fetches what is not here, with the scripts and fonts that pages name. */
async function keepAll(addresses: readonly string[]): Promise<void> {
  const left = [...addresses];
  const workThrough = async () => {
    for (let next = left.shift(); next !== undefined; next = left.shift()) {
      left.push(...(await fetchAndKeep(BASE_PATH, next)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, workThrough));
}

/** That of the version before will do while the next one is on its way. */
function pageWithoutNetwork(): Promise<Response | undefined> {
  return caches.match(offlinePage, { cacheName: switchName(BASE_PATH), ignoreSearch: true });
}

/** From now on something is kept. */
async function switchOn(): Promise<void> {
  const cache = await caches.open(switchName(BASE_PATH));
  if ((await cache.match(offlinePage)) === undefined) await keepAlone(cache, offlinePage);
}

function after<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, value));
}
