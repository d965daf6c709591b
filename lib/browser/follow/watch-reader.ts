import { frameOf } from '@/lib/browser/frame';

/** What the reader is doing with the page, as far as automatic scrolling has to respect it. */
export type Reader = {
  /** Whether a button or a finger is down or text is selected, so that the text must not move. */
  holds(): boolean;
  /** Whether the reader has come to the text: it begins in the upper half, or was pressed. */
  hasCome(): boolean;
  /**
   * Whether a scroll would move the focused element, or the one under the pointer, out of view.
   *
   * @param by Pixels down the page.
   */
  wouldLose(by: number): boolean;
};

/** Parts of a page that are of use only as a whole, such as the player. */
const REGION = 'section[aria-label], nav, aside, header, footer, details, form';

/**
 * Watches the reader of a text until the signal aborts.
 *
 * @param panel The panel that scrolls the text; `null` if the window does.
 */
export function watchReader(
  text: HTMLElement,
  panel: HTMLElement | null,
  signal: AbortSignal,
): Reader {
  let isDown = false;
  let fingers = 0;
  let wasPressed = false;
  let isTouch = !matchMedia('(hover: hover)').matches;

  const options = { passive: true, capture: true, signal };
  function onPointer({ type, target, buttons, pointerType }: PointerEvent): void {
    isTouch = pointerType === 'touch';
    isDown = type === 'pointerdown' || (type === 'pointermove' && isDown && buttons > 0);
    wasPressed ||= isDown && target instanceof Node && text.contains(target);
  }
  for (const type of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    addEventListener(type, onPointer, options);
  }
  // While a finger scrolls, its pointer is cancelled, but the finger is still down.
  for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
    addEventListener(type, ({ touches }) => (fingers = touches.length), options);
  }

  function focused(): Element | null {
    return document.querySelector(':focus-visible');
  }

  /** The element under the pointer; `null` in the text, where a resting pointer may be ignored. */
  function pointed(): Element | null {
    // After a tap, the browser still reports the touched element as hovered.
    const element = isTouch ? undefined : [...document.querySelectorAll(':hover')].at(-1);
    return element === undefined || text.contains(element) ? null : element;
  }

  function leaves(element: Element | null, by: number): boolean {
    if (element === null || element.contains(text) || stays(element)) return false;
    const region = element.closest(REGION);
    const whole = region === null || region.contains(text) ? element : region;
    const { top, bottom } = whole.getBoundingClientRect();
    return isMostlySeen(top, bottom) && !isMostlySeen(top - by, bottom - by);
  }

  function isMostlySeen(top: number, bottom: number): boolean {
    const frame = frameOf(panel);
    const seen = Math.min(bottom, frame.top + frame.height) - Math.max(top, frame.top);
    return seen > 0 && seen >= Math.min(bottom - top, frame.height) / 2;
  }

  function isAtText(): boolean {
    const { top, height } = frameOf(panel);
    return text.getBoundingClientRect().top < top + height / 2;
  }

  /** Whether an element keeps its position in the window when the text is scrolled. */
  function stays(element: Element): boolean {
    if (panel !== null && !panel.contains(element)) return true;
    for (let at: Element | null = element; at !== null && at !== panel; at = at.parentElement) {
      if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
    }
    return false;
  }

  return {
    holds: () => isDown || fingers > 0 || isSelectedIn(text),
    hasCome: () => wasPressed || isAtText(),
    wouldLose: (by) => leaves(focused(), by) || leaves(pointed(), by),
  };
}

function isSelectedIn(text: HTMLElement): boolean {
  const selection = getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return false;
  return selection.getRangeAt(0).intersectsNode(text);
}
