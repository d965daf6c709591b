/** An offer to play from a line of the text, where the reader has tapped it. */
export type PlayOffer = {
  /** Where playback would start, in seconds. */
  readonly seconds: number;
  /** The tapped line in the window, in pixels. */
  readonly line: { readonly x: number; readonly top: number; readonly bottom: number };
};

/** Selector of the button that shows an offer. */
export const OFFER_BUTTON = '[data-offer]';

/** The offer disappears after this time, unless the pointer or the focus is on it. */
const SHOWN_MILLISECONDS = 6000;

/** Space between the button and its line or the edges of the window, in pixels. */
const GAP = 8;

export type PlayOffers = {
  show(offer: PlayOffer): void;
  hide(): void;
};

/**
 * Shows at most one offer at a time. It disappears after some seconds, on Escape, on a scroll and
 * on a press elsewhere. The next Tab reaches its button, which is not beside the tapped line in
 * the order of the page.
 *
 * @param tell Called with the offer to show; with `null` when there is none any more.
 */
export function offerPlay(
  tell: (offer: PlayOffer | null) => void,
  signal: AbortSignal,
): PlayOffers {
  let shown: AbortController | null = null;

  function hide(): void {
    if (shown === null) return;
    shown.abort();
    shown = null;
    tell(null);
  }

  function show(offer: PlayOffer): void {
    shown?.abort();
    shown = new AbortController();
    hideLater(hide, shown.signal);
    tell(offer);
  }

  signal.addEventListener('abort', hide);
  return { show, hide };
}

function hideLater(hide: () => void, signal: AbortSignal): void {
  function onKey(event: KeyboardEvent): void {
    const isTab = event.key === 'Tab' && !event.shiftKey;
    const isOn = button()?.contains(document.activeElement) === true;
    if (event.key === 'Escape') hide();
    else if (isTab && !isOn) button()?.focus({ preventScroll: true });
    else return;
    // Escape would close the surrounding dialog or panel as well.
    event.preventDefault();
    event.stopPropagation();
  }
  function onPress({ target }: Event): void {
    if (!(target instanceof Element && target.closest(OFFER_BUTTON) !== null)) hide();
  }
  function onTime(): void {
    if (button()?.matches(':hover, :focus-visible') === true) wait();
    else hide();
  }
  let timer: ReturnType<typeof setTimeout>;
  function wait(): void {
    timer = setTimeout(onTime, SHOWN_MILLISECONDS);
  }

  wait();
  signal.addEventListener('abort', () => clearTimeout(timer));
  addEventListener('keydown', onKey, { capture: true, signal });
  addEventListener('scroll', hide, { capture: true, passive: true, signal });
  addEventListener('pointerdown', onPress, { capture: true, passive: true, signal });
}

function button(): HTMLElement | null {
  return document.querySelector<HTMLElement>(OFFER_BUTTON);
}

/**
 * Moves the button of an offer above its line, or below it at the top of the window, and away
 * from the edges.
 */
export function placeAtLine(element: HTMLElement, { x, top, bottom }: PlayOffer['line']): void {
  const { offsetWidth, offsetHeight, style } = element;
  const { clientWidth } = document.documentElement;
  const left = Math.min(x - offsetWidth / 2, clientWidth - GAP - offsetWidth);
  const above = top - GAP - offsetHeight;
  // A strip with the title of the section may cover the top of the window.
  style.left = `${Math.max(GAP, left)}px`;
  style.top = `${above > offsetHeight + GAP ? above : bottom + GAP}px`;
}
