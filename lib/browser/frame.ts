/** A part of the window from its top, in pixels. */
export type Frame = { readonly top: number; readonly height: number };

/**
 * The area that shows a text: the panel that scrolls it, or the part of the window that
 * neither the reading strip nor the player bar covers.
 *
 * @param panel `null` if the window scrolls the text.
 */
export function frameOf(panel: HTMLElement | null): Frame {
  return panel?.getBoundingClientRect() ?? pageFrame();
}

/** `--strip` and `--dock` are also the scroll padding of the page: see app/globals.css. */
function pageFrame(): Frame {
  const style = getComputedStyle(document.documentElement);
  const pixelsOf = (name: string) => parseFloat(style.getPropertyValue(name)) || 0;
  const top = pixelsOf('--strip');
  return { top, height: innerHeight - top - pixelsOf('--dock') };
}

/** Whether at least a part of an area is in a frame. */
export function isInFrame({ top, bottom }: DOMRect, frame: Frame): boolean {
  return bottom > frame.top && top < frame.top + frame.height;
}

/**
 * Scrolls a passage into view, unless it is wholly in view.
 *
 * @param share Where it then begins, as a share of the frame from its top.
 */
export function scrollIntoFrame(rect: DOMRect, panel: HTMLElement | null, share: number): void {
  const { top, height } = frameOf(panel);
  if (rect.top >= top && rect.bottom <= top + height) return;
  scrollToShare(rect, panel, share);
}

/** Scrolls so that a passage begins at a share of the frame from its top. */
export function scrollToShare(rect: DOMRect, panel: HTMLElement | null, share: number): void {
  const { top, height } = frameOf(panel);
  (panel ?? window).scrollBy({ top: rect.top - top - height * share, behavior: 'instant' });
}
