import { frameOf } from '@/lib/browser/frame';

/** The line at the top of the window: a block of the text and its position. */
type Line = {
  readonly block: string;
  /** Pixels from the top of the window to the top of the block. */
  readonly offset: number;
};

/** Key in the state of a history entry, beside those of Next. */
const KEY = 'verbatimLine';

/** Milliseconds after the last scroll. Browsers limit how often an entry may be written. */
const REST_MILLISECONDS = 200;

/**
 * Stores the line that is being read in the history entry. Back renders a page again, possibly with
 * other heights, so a scroll position in pixels would not find the line.
 *
 * @param page Path of the text's page. After a navigation, nothing is written to the new entry.
 */
export function rememberLine(root: HTMLElement, page: string, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    const line = lineIn(root);
    if (line === null || location.pathname !== page) return;
    try {
      history.replaceState({ ...stateNow(), [KEY]: line }, '');
    } catch {
      // The browser refuses too frequent writes; the previous line is near enough.
    }
  }

  function writeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(write, REST_MILLISECONDS);
  }

  addEventListener('scroll', writeSoon, { passive: true, signal });
  // Before a link creates a new entry.
  document.addEventListener('click', write, { capture: true, signal });
  addEventListener('pagehide', write, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Scrolls to the line that was read when the reader left this entry. False if none is known. */
export function returnToLine(root: HTMLElement): boolean {
  const line = stateNow()[KEY];
  if (!isLine(line)) return false;
  const block = blocksOf(root).find(({ id }) => id === line.block);
  if (block === undefined) return false;
  scrollBy({ top: block.getBoundingClientRect().top - line.offset, behavior: 'instant' });
  return true;
}

function lineIn(root: HTMLElement): Line | null {
  const blocks = blocksOf(root);
  const { top } = frameOf(null);
  const block = blocks.find((one) => one.getBoundingClientRect().bottom > top) ?? blocks.at(-1);
  return block === undefined
    ? null
    : { block: block.id, offset: Math.round(block.getBoundingClientRect().top) };
}

function blocksOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('section > [id]')];
}

function stateNow(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  // Any script may write an entry's state; each value is checked before use.
  return typeof state === 'object' && state !== null ? (state as Record<string, unknown>) : {};
}

function isLine(value: unknown): value is Line {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'block' in value &&
    typeof value.block === 'string' &&
    'offset' in value &&
    Number.isFinite(value.offset)
  );
}
