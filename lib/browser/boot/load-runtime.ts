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
  const data = document.getElementById('verbatim-runtime');
  if (requested.aborted || data === null) return;
  controller.abort();
  // The build step wrote this block, in this shape.
  for (const src of JSON.parse(data.textContent) as readonly string[]) fetchScript(src, 1);
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
    retryLater(src, tries);
  };
  addEventListener('error', onError);
  script.onload = () => removeEventListener('error', onError);
  script.onerror = fail;
  script.src = src;
  document.head.append(script);
}

/** Retries later or once the network is back, and replaces a faulty response in the cache. */
function retryLater(src: string, tries: number): void {
  const wait = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** (tries - 1), LONGEST_WAIT_MILLISECONDS);
  const timer = setTimeout(retry, wait);
  addEventListener('online', retry);
  function retry(): void {
    clearTimeout(timer);
    removeEventListener('online', retry);
    const next = () => fetchScript(src, tries + 1);
    fetch(src, { cache: 'reload' })
      .then((response) => response.text())
      .then(next, next);
  }
}
