import type { FacetsFile } from '@/lib/search/facets';
import { INDEX_FOLDER } from '@/lib/search/index/index-root';
import type { WorkerRequest } from './worker-types';

/** What can be searched offline: nothing, the parts of the index used before, or all of it. */
export type OfflineSearch = 'nothing' | 'used' | 'all';

let enabling: Promise<OfflineSearch> | null = null;

/**
 * Registers the service worker, which caches visited pages and used parts of the search index
 * for offline use. Called at the first search. Where a browser has no service workers, or blocks
 * them, nothing is cached and the site works as before.
 *
 * @param href Address of the search page.
 */
export function enableOffline(href: string, names: FacetsFile): Promise<OfflineSearch> {
  enabling ??= enable(href, names).catch((): OfflineSearch => 'nothing');
  return enabling;
}

async function enable(href: string, { isSmall }: FacetsFile): Promise<OfflineSearch> {
  // Undefined over http and in some private windows.
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (serviceWorker === undefined) return 'nothing';
  const base = href.replace(/search\/$/, '');
  await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (active === null) return 'nothing';
  // Files that were loaded before the worker was active.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  if (!(await send(active, { keep: [href, base, location.pathname, ...loaded] }))) return 'nothing';
  if (!isSmall || navigator.connection?.saveData === true) return 'used';
  await waitForIdle();
  const index = `${base}${INDEX_FOLDER}/`;
  const list = await fetch(`${index}files.json`);
  if (!list.ok) return 'used';
  // The site's own build wrote this file.
  const files = (await list.json()) as readonly string[];
  const isAll = await send(active, { keep: files.map((file) => index + file) });
  return isAll ? 'all' : 'used';
}

/** @returns Whether the worker has cached every file. */
function send(worker: ServiceWorker, request: WorkerRequest): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(request, [port2]);
  });
}

/** Waits until the page is idle. Safari has no `requestIdleCallback`. */
function waitForIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 2000);
  });
}
