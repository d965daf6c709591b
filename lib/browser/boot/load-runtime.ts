import { textChecksum } from '@/lib/transcript/text-checksum';

/** What a page needs to start, in a block that the build writes (`tools/export/defer-runtime.ts`). */
export type Runtime = {
  /** Address of the flight data. */
  readonly data: string;
  readonly checksum: number;
  /** Modules that start the page once it has its data, in the form of Turbopack. */
  readonly start: readonly unknown[];
  /** Addresses of the scripts. */
  readonly scripts: readonly string[];
};

/** The wait before the first retry. Each further wait is twice as long. */
const FIRST_WAIT_MILLISECONDS = 2000;
const LONGEST_WAIT_MILLISECONDS = 60_000;

const controller = new AbortController();

/** Aborts once the scripts are requested. Listeners for interaction end then. */
export const requested = controller.signal;

let reportFailure: (tries: number) => void;

/** @param listener Called when a script fails to load or to run, with the number of attempts. */
export function onScriptFailure(listener: (tries: number) => void): void {
  reportFailure = listener;
}

/** Fetches the flight data, Next, React and the page's own scripts. Further calls do nothing. */
export function loadRuntime(): void {
  // The block is at the end of the page and may have arrived only in part.
  if (document.readyState === 'loading') {
    return addEventListener('DOMContentLoaded', loadRuntime);
  }
  const block = document.getElementById('verbatim-runtime');
  if (requested.aborted || block === null) return;
  controller.abort();
  // The build step wrote this block, in this shape.
  const runtime = JSON.parse(block.textContent) as Runtime;
  fetchData(runtime, 1);
  for (const src of runtime.scripts) fetchScript(src, 1);
}

/**
 * Fetches the flight data and starts the page, which needs it first. Data of another deployment
 * would not fit the page, and counts as a failure.
 */
function fetchData(runtime: Runtime, tries: number): void {
  fetchText(runtime.data, tries > 1).then((text) => {
    if (textChecksum(text) !== runtime.checksum) return fail();
    (self.__next_f ??= []).push([0], [1, text]);
    (self.TURBOPACK ??= []).push(...runtime.start);
  }, fail);
  function fail(): void {
    reportFailure(tries);
    retryLater(() => fetchData(runtime, tries + 1), tries);
  }
}

/** Loads a script, and retries until it arrives, so that a page survives a lost network. */
function fetchScript(src: string, tries: number): void {
  const script = document.createElement('script');
  // If the host answers with an HTML page, the element reports no error.
  const onError = ({ filename, error }: ErrorEvent) => {
    if (filename === script.src && error instanceof SyntaxError) fail();
  };
  const fail = () => {
    removeEventListener('error', onError);
    script.remove();
    reportFailure(tries);
    const next = () => fetchScript(src, tries + 1);
    retryLater(() => void fetchText(src, true).then(next, next), tries);
  };
  addEventListener('error', onError);
  script.onload = () => removeEventListener('error', onError);
  script.onerror = fail;
  script.src = src;
  document.head.append(script);
}

/** @param isAnew Whether the response replaces a faulty one in the cache. */
async function fetchText(address: string, isAnew: boolean): Promise<string> {
  const response = await fetch(address, isAnew ? { cache: 'reload' } : {});
  return response.text();
}

/** Retries later, or once the network is back. */
function retryLater(retry: () => void, tries: number): void {
  const wait = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** (tries - 1), LONGEST_WAIT_MILLISECONDS);
  const timer = setTimeout(retryNow, wait);
  addEventListener('online', retryNow);
  function retryNow(): void {
    clearTimeout(timer);
    removeEventListener('online', retryNow);
    retry();
  }
}
