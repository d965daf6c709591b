/** What the reader does with the page, as far as a scroll of ours has to respect it. */
export type Reader = {
  /** A button or a finger is down, or text is selected: the text must stay where it is. */
  holds(): boolean;
  /** The reader is with the text: it begins in the upper half of its frame, or was pressed. */
  hasCome(): boolean;
  /**
   * Whether a scroll takes the focus of the keyboard or the pointer away from where it is.
   *
   * @param by Pixels down the page.
   */
  wouldLose(by: number): boolean;
};

/** Parts of a page that serve as a whole: half a player is none. */
const REGION = 'section[aria-label], nav, aside, header, footer, details, form';

/** What a text is seen through, in the window: the window itself, or the panel that scrolls the text. */
export function frameOf(panel: HTMLElement | null): {
  readonly top: number;
  readonly height: number;
} {
  return panel?.getBoundingClientRect() ?? { top: 0, height: innerHeight };
}

/**
 * Watches the reader of a text until the signal.
 *
 * @param panel What scrolls the text; `null` where the window does.
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
  for (const sign of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel'] as const) {
    addEventListener(sign, onPointer, options);
  }
  // A finger that scrolls is a cancelled pointer, and still down.
  for (const sign of ['touchstart', 'touchend', 'touchcancel'] as const) {
    addEventListener(sign, ({ touches }) => (fingers = touches.length), options);
  }

  function focused(): Element | null {
    return document.querySelector(':focus-visible');
  }

  /** A pointer that rests on the text is no reason to stop; the voice moves under it. */
  function pointed(): Element | null {
    // After a tap, what was touched still counts as hovered.
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

  /** Whether it remains in the window when the text is scrolled. */
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
