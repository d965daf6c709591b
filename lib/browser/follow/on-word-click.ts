import { isSelecting, onPlainClick } from './plain-clicks';

/** Milliseconds within which a second click turns a click on a word into a selection. */
const DOUBLE_CLICK_MILLISECONDS = 260;

/**
 * Acts on clicks on a text, once it is certain that the click selects nothing.
 *
 * @param aim Called at the click with a position in the window, in pixels; returns what the click
 *   does. The text may scroll before it is certain, and another word may then stand there.
 * @returns Does the same for a click from before the text listened.
 */
export function onWordClick(
  root: HTMLElement,
  aim: (x: number, y: number) => () => void,
  signal: AbortSignal,
): (x: number, y: number) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;

  function clickSoon(x: number, y: number, wait = DOUBLE_CLICK_MILLISECONDS): void {
    clearTimeout(timer);
    const act = aim(x, y);
    timer = setTimeout(() => isSelecting() || act(), wait);
  }

  function click(event: PointerEvent | MouseEvent): void {
    if (event.detail > 1) return;
    // On a touch screen, no double click selects, so there is no need to wait.
    const isTouch = 'pointerType' in event && event.pointerType === 'touch';
    clickSoon(event.clientX, event.clientY, isTouch ? 0 : DOUBLE_CLICK_MILLISECONDS);
  }

  // A second click selects, and cancels the first one.
  root.addEventListener('click', () => clearTimeout(timer), { signal });
  onPlainClick(root, click, signal);
  signal.addEventListener('abort', () => clearTimeout(timer));
  return clickSoon;
}
