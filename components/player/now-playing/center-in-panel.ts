/** Scrolls a panel so that an element is in its middle. The page around it stays. */
export function centerInPanel(element: Element | null | undefined): void {
  const panel = element?.closest('.sheet-panel');
  if (!element || !panel) return;
  const [inner, outer] = [element.getBoundingClientRect(), panel.getBoundingClientRect()];
  panel.scrollTop += inner.top + inner.height / 2 - outer.top - outer.height / 2;
}
