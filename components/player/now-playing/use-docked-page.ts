import { useLayoutEffect } from 'react';

/** Whatever begins a line of a page. */
const LINES = '#main :is(h1, h2, h3, h4, p, li, dt, dd)';

/**
 * Makes room for a column beside the page while it is shown. The line at the top of the
 * window stays where it is.
 */
export function useDockedPage(): void {
  useLayoutEffect(() => {
    setDocked(true);
    return () => setDocked(false);
  }, []);
}

function setDocked(isDocked: boolean): void {
  const line = [...document.querySelectorAll(LINES)].find(
    (element) => element.getBoundingClientRect().top >= 0,
  );
  const before = line?.getBoundingClientRect().top ?? 0;
  document.documentElement.toggleAttribute('data-docked', isDocked);
  const moved = (line?.getBoundingClientRect().top ?? 0) - before;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}
