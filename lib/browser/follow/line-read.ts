/** The line at the top of the window: a block of the text, and where it stands. */
type Line = {
  readonly block: string;
  /** Pixels from the top of the window to the top of the block. */
  readonly offset: number;
};

/** Beside Next's own keys in the state of a history entry. */
const KEY = 'verbatimLine';

/** Milliseconds after the last scroll; browsers limit how often an entry may be written. */
const AT_REST = 200;

/**
 * Keeps the line that is read in the entry of the history. By Back, a page is
 * made anew, maybe with other heights, so its pixels do not tell the line.
 *
 * @param page Path of the text's page: of an entry that was gone to meanwhile, nothing is known.
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
      // Written too often; the line a moment ago will do.
    }
  }

  function writeSoon(): void {
    clearTimeout(timer);
    timer = setTimeout(write, AT_REST);
  }

  addEventListener('scroll', writeSoon, { passive: true, signal });
  // Before a link makes a new entry.
  document.addEventListener('click', write, { capture: true, signal });
  addEventListener('pagehide', write, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** Scrolls to the line that was read when this entry was left. False when none is known. */
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
  const block = blocks.find((one) => one.getBoundingClientRect().bottom > 0) ?? blocks.at(-1);
  return block === undefined
    ? null
    : { block: block.id, offset: Math.round(block.getBoundingClientRect().top) };
}

function blocksOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('section > [id]')];
}

function stateNow(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  // Anybody may write an entry's state; each value is looked at before it is used.
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
