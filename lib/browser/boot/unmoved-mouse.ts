/**
 * Whether an event is that of a mouse which nobody moved: Chromium reports one in the corner of the
 * window when it shows a page.
 */
export function isUnmovedMouse(event: Event): boolean {
  return (
    event.type === 'pointermove' &&
    event instanceof PointerEvent &&
    event.clientX === 0 &&
    event.clientY === 0
  );
}
