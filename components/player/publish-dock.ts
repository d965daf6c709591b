/**
 * Sets `--dock` to the height of the player bar, so that the page keeps its content clear of
 * it. For use as a `ref`.
 */
export function publishDock(bar: HTMLElement | null): (() => void) | undefined {
  if (bar === null) return undefined;
  const { style } = document.documentElement;
  const observer = new ResizeObserver(() => style.setProperty('--dock', `${bar.offsetHeight}px`));
  observer.observe(bar);
  return () => {
    observer.disconnect();
    style.removeProperty('--dock');
  };
}
