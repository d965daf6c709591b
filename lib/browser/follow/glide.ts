const MILLISECONDS = 250;

/**
 * Scrolls an element in 250 ms. The browser's own smooth scrolling takes longer over a
 * longer distance, which a line of text does not wait for.
 *
 * @returns A function that scrolls by a number of pixels; another call replaces the scroll.
 */
export function createGlide(element: HTMLElement): (by: number) => void {
  let frame = 0;
  return (by) => {
    cancelAnimationFrame(frame);
    const from = element.scrollTop;
    const start = performance.now();
    function step(now: number): void {
      const share = Math.min(1, Math.max(0, (now - start) / MILLISECONDS));
      // Slows down at the end.
      element.scrollTop = from + by * (1 - (1 - share) ** 3);
      if (share < 1) frame = requestAnimationFrame(step);
    }
    frame = requestAnimationFrame(step);
  };
}
