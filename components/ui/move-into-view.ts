/** Distance from the edges of the window, in pixels. */
const MARGIN = 8;

/** Moves a popup into the window if its button is near an edge. For use as a `ref`. */
export function moveIntoView(element: HTMLElement | null): void {
  if (element === null) return;
  const { left, right, top } = element.getBoundingClientRect();
  const frame = element.closest('dialog')?.getBoundingClientRect();
  // On a phone, overflowing content widens the window but not the page.
  const { clientWidth } = document.documentElement;
  const [start, end] = [frame?.left ?? 0, frame?.right ?? clientWidth];
  const x = Math.max(0, start + MARGIN - left) + Math.min(0, end - MARGIN - right);
  element.style.translate = `${x}px ${Math.max(0, MARGIN - top)}px`;
}
