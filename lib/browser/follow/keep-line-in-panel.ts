import { watchReader } from './watch-reader';

/** Milliseconds that a reader who scrolled is left alone. */
const READERS = 6000;

/** Part of the panel's height at which the spoken line is kept. */
const PLACE = 0.35;

/**
 * Keeps the spoken line in view of the panel that scrolls, unless the reader
 * has just scrolled it.
 */
export function keepLineInPanel(
  inside: HTMLElement,
  rectOf: () => DOMRect | null,
  signal: AbortSignal,
): { lineMoved(): void } {
  const panel = inside.closest<HTMLElement>('.sheet-panel');
  const reader = watchReader(inside, signal);
  let readersUntil = 0;
  const read = () => (readersUntil = performance.now() + READERS);
  for (const sign of ['wheel', 'touchmove', 'keydown'] as const) {
    panel?.addEventListener(sign, read, { passive: true, signal });
  }
  return {
    lineMoved() {
      const rect = rectOf();
      if (panel === null || rect === null || performance.now() < readersUntil) return;
      if (reader.holds()) return;
      const { top, height } = panel.getBoundingClientRect();
      const { matches: isCalm } = matchMedia('(prefers-reduced-motion: reduce)');
      panel.scrollBy({
        top: rect.top - top - height * PLACE,
        behavior: isCalm ? 'instant' : 'smooth',
      });
    },
  };
}
