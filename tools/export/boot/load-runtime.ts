type Runtime = {
  readonly scripts: readonly string[];
  /** What Next's inline scripts would have put on which global list. */
  readonly pushes: readonly (readonly [list: string, value: unknown])[];
};

const RETRY_MILLISECONDS = 2000;

const asking = new AbortController();

/** Aborts once the scripts are asked for: from then on nobody need wait for a sign. */
export const asked = asking.signal;

/** Fetches Next, React and the page's own scripts, once. */
export function loadRuntime(): void {
  // The block stands at the end of the page, and may be here in part only.
  if (document.readyState === 'loading') {
    return addEventListener('DOMContentLoaded', loadRuntime);
  }
  const data = document.getElementById('verbatim-runtime');
  if (asked.aborted || data === null) return;
  asking.abort();
  // The build step wrote this block, in this shape.
  const { scripts, pushes } = JSON.parse(data.textContent) as Runtime;
  // Next makes these lists on first use; the name is data, so no type knows it.
  const lists = window as unknown as Record<string, unknown[]>;
  for (const [list, value] of pushes) (lists[list] ??= []).push(value);
  scripts.forEach(fetchScript);
}

/** Asks until it comes: a network that is gone for a moment must not leave a dead page. */
function fetchScript(src: string): void {
  const script = document.createElement('script');
  script.src = src;
  script.onerror = () => {
    script.remove();
    setTimeout(fetchScript, RETRY_MILLISECONDS, src);
  };
  document.head.append(script);
}
