type Runtime = {
  readonly scripts: readonly string[];
  /** What Next's inline scripts would have put on which global list. */
  readonly pushes: readonly (readonly [list: string, value: unknown])[];
};

/** The second wait is twice as long, and so on. */
const FIRST_WAIT_MILLISECONDS = 2000;
const LONGEST_WAIT_MILLISECONDS = 60_000;

const asking = new AbortController();

/** Aborts once the scripts are asked for: from then on nobody need wait for a sign. */
export const requested = asking.signal;

let tellLoss: (tries: number) => void;

/** @param listener Told each time that a script did not come or did not run, and how often it was asked for. */
export function onLoss(listener: (tries: number) => void): void {
  tellLoss = listener;
}

/** Fetches Next, React and the page's own scripts, once. */
export function loadRuntime(): void {
  // The block stands at the end of the page, and may be here in part only.
  if (document.readyState === 'loading') {
    return addEventListener('DOMContentLoaded', loadRuntime);
  }
  const data = document.getElementById('verbatim-runtime');
  if (requested.aborted || data === null) return;
  asking.abort();
  // The build step wrote this block, in this shape.
  const { scripts, pushes } = JSON.parse(data.textContent) as Runtime;
  // Next makes these lists on first use; the name is data, so no type knows it.
  const lists = window as unknown as Record<string, unknown[]>;
  for (const [list, value] of pushes) (lists[list] ??= []).push(value);
  for (const src of scripts) fetchScript(src, 1);
}

/** Asks until it comes: a network that is gone for a moment must not leave a dead page. */
function fetchScript(src: string, tries: number): void {
  const script = document.createElement('script');
  // A host that answers with a web page gives no error of the element.
  const onError = ({ filename, error }: ErrorEvent) => {
    if (filename === script.src && error instanceof SyntaxError) lose();
  };
  const lose = () => {
    removeEventListener('error', onError);
    script.remove();
    tellLoss(tries);
    askAgain(src, tries);
  };
  addEventListener('error', onError);
  script.onload = () => removeEventListener('error', onError);
  script.onerror = lose;
  script.src = src;
  document.head.append(script);
}

/** Later, or as soon as there is a network again; past what a cache has kept wrongly. */
function askAgain(src: string, tries: number): void {
  const wait = Math.min(FIRST_WAIT_MILLISECONDS * 2 ** (tries - 1), LONGEST_WAIT_MILLISECONDS);
  const timer = setTimeout(ask, wait);
  addEventListener('online', ask);
  function ask(): void {
    clearTimeout(timer);
    removeEventListener('online', ask);
    const next = () => fetchScript(src, tries + 1);
    fetch(src, { cache: 'reload' })
      .then((answer) => answer.text())
      .then(next, next);
  }
}
