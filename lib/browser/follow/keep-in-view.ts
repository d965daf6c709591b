import { frameOf, watchReader } from './watch-reader';

/** A spoken line may be in this share of the window or of the panel, from the top. */
const LOWEST_SHARE = 0.72;
/** A line outside of that share is scrolled to this one. */
const TARGET_SHARE = 0.3;
/** Within this many milliseconds of a wheel, touch or key event, the reader causes a scroll. */
const READER_MILLISECONDS = 1000;

const SCROLL_INPUTS = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

export type ViewKeeper = {
  /** Call this when another line is spoken. */
  lineMoved(): void;
  /** Scrolls back to the voice, wherever the reader is. */
  goBack(): void;
  /** Follows again once the position that the listener chose is spoken and in view. */
  resume(): void;
};

/**
 * Scrolls with the voice while the spoken line is in view. After the reader scrolls away, the text
 * stays until the reader scrolls back to the line, plays from the new position or calls `goBack`.
 * It also stays while the reader uses it: see `watchReader`.
 *
 * A page follows once the reader has come to its text. A panel was opened for the text, so it
 * follows from the start, wherever the voice is.
 *
 * @param text The element that contains the text.
 * @param panel The panel that scrolls the text; `null` if the window does.
 * @param rectOf The position of the spoken line in the window; `null` if no line is spoken.
 * @param tellAway Called with whether the reader has scrolled away, on each change.
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
  let readerUntil = 0;

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
    return rect.top - top - height * TARGET_SHARE;
  }

  function scrollTo(rect: DOMRect): void {
    const { matches: isCalm } = matchMedia('(prefers-reduced-motion: reduce)');
    scroller.scrollBy({ top: distanceTo(rect), behavior: isCalm ? 'instant' : 'smooth' });
  }

  function onScroll(): void {
    if (performance.now() >= readerUntil) return;
    resumes = false;
    const rect = rectOf();
    if (rect !== null) setFollows(isInView(rect) && reader.hasCome());
    // No line was spoken yet, and the reader is looking for something else.
    else if (!hasFollowed) follows = false;
  }

  function mayStart(rect: DOMRect): boolean {
    // Before the first line was followed, the reader cannot have scrolled away from it.
    return (resumes || !hasFollowed) && isInView(rect) && reader.hasCome();
  }

  function follow(rect: DOMRect): void {
    const { top, height } = frameOf(panel);
    if (rect.bottom <= top + height * LOWEST_SHARE && rect.top >= top) return;
    if (!reader.holds() && !reader.wouldLose(distanceTo(rect))) scrollTo(rect);
    // The line has left the view, and a later scroll would interrupt the reader.
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
  for (const type of SCROLL_INPUTS) {
    scroller.addEventListener(
      type,
      () => (readerUntil = performance.now() + READER_MILLISECONDS),
      options,
    );
  }
  scroller.addEventListener('scroll', onScroll, options);
  text.addEventListener('click', onClick, options);

  return {
    lineMoved() {
      const rect = rectOf();
      if (rect === null) return;
      if (!follows && !mayStart(rect)) return;
      resumes = false;
      setFollows(true);
      follow(rect);
    },
    goBack() {
      const rect = rectOf();
      if (rect === null) return;
      readerUntil = 0;
      setFollows(true);
      scrollTo(rect);
    },
    resume,
  };
}
