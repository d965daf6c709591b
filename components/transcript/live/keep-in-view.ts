/** The part of the window that a spoken line may be in, from the top. */
const LOWEST = 0.72;
/** Where a line is brought to when it left that part. */
const BACK_TO = 0.3;
/** Milliseconds after a wheel, a touch or a key in which a scroll is the reader's. */
const READERS = 1000;

const SIGNS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

export type ViewKeeper = {
  /** Call it when another line is spoken. */
  lineMoved(): void;
  /** Back to the voice, wherever the reader is. */
  goBack(): void;
  stop(): void;
};

/**
 * Scrolls with the voice while the spoken line is in view. A reader who scrolls
 * away stays there, until they scroll back to it or ask to be taken.
 *
 * @param rectOf Where the spoken line is in the window; `null` when none is.
 * @param tellAway Whether the reader is elsewhere; told on each change.
 */
export function keepInView(
  rectOf: () => DOMRect | null,
  tellAway: (away: boolean) => void,
): ViewKeeper {
  const listening = new AbortController();
  let follows = false;
  let hasFollowed = false;
  let readersUntil = 0;

  function isInView(rect: DOMRect): boolean {
    return rect.bottom > 0 && rect.top < innerHeight;
  }

  function setFollows(next: boolean): void {
    if (next === follows) return;
    follows = next;
    hasFollowed ||= next;
    tellAway(!next && hasFollowed);
  }

  function scrollTo(rect: DOMRect): void {
    const { matches: isCalm } = matchMedia('(prefers-reduced-motion: reduce)');
    scrollBy({ top: rect.top - innerHeight * BACK_TO, behavior: isCalm ? 'instant' : 'smooth' });
  }

  function look(): void {
    const rect = rectOf();
    if (rect !== null && performance.now() < readersUntil) setFollows(isInView(rect));
  }

  const options = { passive: true, signal: listening.signal };
  for (const sign of SIGNS) {
    addEventListener(sign, () => (readersUntil = performance.now() + READERS), options);
  }
  addEventListener('scroll', look, options);

  return {
    lineMoved() {
      const rect = rectOf();
      if (rect === null) return;
      if (!follows) {
        // Before the first line was seen, nobody has turned away from it.
        if (!hasFollowed && isInView(rect)) setFollows(true);
        else return;
      }
      if (rect.bottom > innerHeight * LOWEST || rect.top < 0) scrollTo(rect);
    },
    goBack() {
      const rect = rectOf();
      if (rect === null) return;
      readersUntil = 0;
      setFollows(true);
      scrollTo(rect);
    },
    stop: () => listening.abort(),
  };
}
