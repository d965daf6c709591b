/** The pointer must be over the text for this time, so that passing over it marks nothing. */
const REST_MILLISECONDS = 150;

/** A position in the window, in pixels. */
export type Point = { readonly x: number; readonly y: number };

/**
 * Reports where a mouse is over a text, at most once a frame. Does nothing on a device that
 * cannot hover.
 *
 * @param point Called with the position; with `null` once the pointer is not over the text, is
 *   over a link, or is pressed, and after a scroll.
 */
export function watchPointer(
  root: HTMLElement,
  point: (at: Point | null) => void,
  signal: AbortSignal,
): void {
  if (!matchMedia('(hover: hover)').matches) return;
  let at: Point | null = null;
  let rest: ReturnType<typeof setTimeout> | null = null;
  let isResting = false;
  let frame = 0;

  function show(): void {
    frame = 0;
    point(at);
  }

  function onMove({ target, pointerType, buttons, clientX, clientY }: PointerEvent): void {
    if (pointerType === 'touch') return;
    const isFree =
      buttons === 0 && target instanceof Element && target.closest('a, button') === null;
    at = isFree ? { x: clientX, y: clientY } : null;
    rest ??= setTimeout(() => {
      isResting = true;
      show();
    }, REST_MILLISECONDS);
    if (isResting && frame === 0) frame = requestAnimationFrame(show);
  }

  function clear(): void {
    cancelAnimationFrame(frame);
    frame = 0;
    at = null;
    if (isResting) point(null);
  }

  function leave(): void {
    if (rest !== null) clearTimeout(rest);
    rest = null;
    clear();
    isResting = false;
  }

  const options = { passive: true, signal };
  root.addEventListener('pointermove', onMove, options);
  root.addEventListener('pointerleave', leave, options);
  root.addEventListener('pointerdown', clear, options);
  addEventListener('scroll', clear, { ...options, capture: true });
  signal.addEventListener('abort', leave);
}
