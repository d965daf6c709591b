/** A time stamp whose menu was opened. */
export type OpenedStamp = {
  readonly stamp: HTMLAnchorElement;
  /** The block with the stamp; for the stamp of a section, its first block. */
  readonly block: HTMLElement | null;
  /** The time, in seconds. */
  readonly seconds: number;
};

/** A touch of this length opens the menu: iOS has no event for it. */
const LONG_PRESS_MILLISECONDS = 500;

/**
 * Reports requests for the menu of a time stamp: a right click, the menu key, and a long touch.
 * A plain click on a stamp plays, so it opens no menu.
 */
export function onStampMenu(
  root: HTMLElement,
  open: (opened: OpenedStamp) => void,
  signal: AbortSignal,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasOpened = false;

  function openFor(target: EventTarget | null): void {
    const opened = stampOf(target);
    wasOpened = opened !== null;
    if (opened !== null) open(opened);
  }

  root.addEventListener(
    'contextmenu',
    (event) => {
      if (stampOf(event.target) === null) return;
      event.preventDefault();
      clearTimeout(timer);
      openFor(event.target);
    },
    { signal },
  );
  root.addEventListener(
    'touchstart',
    ({ target }) => {
      wasOpened = false;
      clearTimeout(timer);
      timer = setTimeout(() => openFor(target), LONG_PRESS_MILLISECONDS);
    },
    { passive: true, signal },
  );
  for (const type of ['touchend', 'touchmove', 'touchcancel'] as const) {
    root.addEventListener(type, () => clearTimeout(timer), { passive: true, signal });
  }
  // The click at the end of a long touch would play.
  root.addEventListener(
    'click',
    (event) => {
      if (!wasOpened || stampOf(event.target) === null) return;
      wasOpened = false;
      event.preventDefault();
      event.stopPropagation();
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', () => clearTimeout(timer));
}

/** The stamp at an element; `null` if the element is in none. */
export function stampOf(target: EventTarget | null): OpenedStamp | null {
  const stamp = target instanceof Element ? target.closest<HTMLAnchorElement>('a.stamp') : null;
  const seconds = Number(stamp?.hash.replace('#t=', ''));
  if (stamp === null || !Number.isFinite(seconds)) return null;
  const own = stamp.closest<HTMLElement>('section > [id]');
  const first = stamp.parentElement?.querySelector<HTMLElement>(':scope > [id]') ?? null;
  return { stamp, block: own ?? first, seconds };
}
