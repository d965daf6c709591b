import { isSelecting, onPlainClick } from './plain-clicks';

/** Milliseconds in which a second click makes it a selection, and not a click on a word. */
const DOUBLE = 260;

/**
 * Tells where a text is clicked, once it is sure that the click selects nothing.
 *
 * @param act Told a position in the window, in pixels.
 * @returns Does the same for a click that came earlier.
 */
export function onWordClick(
  root: HTMLElement,
  act: (x: number, y: number) => void,
  signal: AbortSignal,
): (x: number, y: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clickSoon(x: number, y: number, wait = DOUBLE): void {
    clearTimeout(timer);
    timer = setTimeout(() => isSelecting() || act(x, y), wait);
  }

  function click(event: PointerEvent | MouseEvent): void {
    if (event.detail > 1) return;
    // A finger has no double click that selects; it need not wait.
    const isFinger = 'pointerType' in event && event.pointerType === 'touch';
    clickSoon(event.clientX, event.clientY, isFinger ? 0 : DOUBLE);
  }

  // A second click, which selects, takes back what the first one asked for.
  root.addEventListener('click', () => clearTimeout(timer), { signal });
  onPlainClick(root, click, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return clickSoon;
}
