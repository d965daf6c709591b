import type { FacetsFile } from '@/lib/search/facets';
import type { WorkerRequest } from './worker-types';

/** What a reader without a network can search: nothing, what was searched before, or every word. */
export type Keeping = 'nothing' | 'used' | 'all';

let keeping: Promise<Keeping> | null = null;

/**
 * From the first search on, the site keeps what was read and searched for times
 * without a network. Where a browser has no service worker, or blocks it, nothing
 * is kept and nothing is lost.
 *
 * @param href Of the search page.
 */
export function keepOffline(href: string, names: FacetsFile): Promise<Keeping> {
  keeping ??= keep(href, names).catch((): Keeping => 'nothing');
  return keeping;
}

async function keep(href: string, { isSmall }: FacetsFile): Promise<Keeping> {
  // Over http, and in some private windows, there is none.
  const { serviceWorker } = navigator as Partial<Navigator>;
  if (serviceWorker === undefined) return 'nothing';
  const base = href.replace(/search\/$/, '');
  await serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  const { active } = await serviceWorker.ready;
  if (active === null) return 'nothing';
  // What came before the worker was there.
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  if (!(await send(active, { keep: [href, base, location.pathname, ...loaded] }))) return 'nothing';
  if (!isSmall || navigator.connection?.saveData === true) return 'used';
  await rest();
  const list = await fetch(`${base}pagefind/files.json`);
  if (!list.ok) return 'used';
  // Our own build wrote it.
  const files = (await list.json()) as readonly string[];
  const isAll = await send(active, { keep: files.map((file) => `${base}pagefind/${file}`) });
  return isAll ? 'all' : 'used';
}

/** @returns Whether everything arrived. */
function send(worker: ServiceWorker, request: WorkerRequest): Promise<boolean> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => resolve(data === true);
    worker.postMessage(request, [port2]);
  });
}

/** Until the page has nothing else to do. Safari does not know when that is. */
function rest(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in window) requestIdleCallback(() => resolve(), { timeout: 5000 });
    else setTimeout(resolve, 2000);
  });
}
