import { frameOf, watchReader } from './watch-reader';

/** The part of the window, or of the panel, that a spoken line may be in, from the top. */
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
  /** The listener chose a place of the text: once it is spoken, and in view, go on from there. */
  resume(): void;
};

/**
 * Scrolls with the voice while the spoken line is in view. A reader who scrolls
 * away stays there, until they scroll back to it, play from there or ask to be
 * taken. Nothing is scrolled from under the reader's hands: see `watchReader`.
 *
 * A page follows once the reader has come to its text. A panel was opened for
 * the text, so it begins with the voice, wherever that is.
 *
 * @param text The element that has the text.
 * @param panel What scrolls the text; `null` where the window does.
 * @param rectOf Where the spoken line is in the window; `null` when none is.
 * @param tellAway Whether the reader is elsewhere; told on each change.
 */
export function keepInView(
  text: HTMLElement,
  panel: HTMLElement | null,
  rectOf: () => DOMRect | null,
  tellAway: (away: boolean) => void,
  signal: AbortSignal,
): ViewKeeper {
  const scroller = panel ?? window;
  const reader = watchReader(text, panel, signal);
  let follows = panel !== null;
  let resumes = false;
  let hasFollowed = false;
  let readersUntil = 0;

  function isInView(rect: DOMRect): boolean {
    const { top, height } = frameOf(panel);
    return rect.bottom > top && rect.top < top + height;
  }

  function setFollows(next: boolean): void {
    hasFollowed ||= next;
    if (next === follows) return;
    follows = next;
    tellAway(!next && hasFollowed);
  }

  function distanceTo(rect: DOMRect): number {
    const { top, height } = frameOf(panel);
    return rect.top - top - height * BACK_TO;
  }

  function scrollTo(rect: DOMRect): void {
    const { matches: isCalm } = matchMedia('(prefers-reduced-motion: reduce)');
    scroller.scrollBy({ top: distanceTo(rect), behavior: isCalm ? 'instant' : 'smooth' });
  }

  function look(): void {
    if (performance.now() >= readersUntil) return;
    resumes = false;
    const rect = rectOf();
    if (rect !== null) setFollows(isInView(rect) && reader.hasCome());
    // Nothing was spoken yet, and the reader looks for something else.
    else if (!hasFollowed) follows = false;
  }

  function mayBegin(rect: DOMRect): boolean {
    // Before the first line was seen, nobody has turned away from it.
    return (resumes || !hasFollowed) && isInView(rect) && reader.hasCome();
  }

  function follow(rect: DOMRect): void {
    const { top, height } = frameOf(panel);
    if (rect.bottom <= top + height * LOWEST && rect.top >= top) return;
    if (!reader.holds() && !reader.wouldLose(distanceTo(rect))) scrollTo(rect);
    // It went on without the reader, who would be torn away later.
    else if (!isInView(rect)) setFollows(false);
  }

  function resume(): void {
    const rect = rectOf();
    resumes = true;
    if (rect !== null && isInView(rect)) setFollows(true);
  }

  function onClick({ target }: MouseEvent): void {
    if (target instanceof Element && target.closest('a[href^="#t="]') !== null) resume();
  }

  const options = { passive: true, signal };
  for (const sign of SIGNS) {
    scroller.addEventListener(sign, () => (readersUntil = performance.now() + READERS), options);
  }
  scroller.addEventListener('scroll', look, options);
  text.addEventListener('click', onClick, options);

  return {
    lineMoved() {
      const rect = rectOf();
      if (rect === null) return;
      if (!follows && !mayBegin(rect)) return;
      resumes = false;
      setFollows(true);
      follow(rect);
    },
    goBack() {
      const rect = rectOf();
      if (rect === null) return;
      readersUntil = 0;
      setFollows(true);
      scrollTo(rect);
    },
    resume,
  };
}
