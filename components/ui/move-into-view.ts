/** Pixels that stay free around it. */
const MARGIN = 8;

/** A button near an edge would have its choices cut off there. For a `ref`. */
export function moveIntoView(element: HTMLElement | null): void {
  if (element === null) return;
  const { left, right, top } = element.getBoundingClientRect();
  const frame = element.closest('dialog')?.getBoundingClientRect();
  // A phone's window widens when something stands out of it; the page does not.
  const { clientWidth } = document.documentElement;
  const [start, end] = [frame?.left ?? 0, frame?.right ?? clientWidth];
  const x = Math.max(0, start + MARGIN - left) + Math.min(0, end - MARGIN - right);
  element.style.translate = `${x}px ${Math.max(0, MARGIN - top)}px`;
}
