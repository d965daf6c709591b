import { frameOf, isInFrame } from '@/lib/browser/frame';
import { isCalm } from '@/lib/browser/is-calm';
import { createGlide } from './glide';
import { watchReader } from './watch-reader';

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
  /** Call this when another word is spoken, which may be on the next line. */
  wordMoved(): void;
  /** Scrolls back to the voice, wherever the reader is. */
  goBack(): void;
  /** Follows again once the position that the listener chose is spoken and in view. */
  resume(): void;
  /** Call this when playback starts or stops, and when following is switched on or off. */
  update(): void;
};

type ViewOptions = {
  /** The element that contains the text. */
  readonly text: HTMLElement;
  /** The panel that scrolls the text; `null` if the window does. */
  readonly panel: HTMLElement | null;
  /**
   * Where each spoken line rests, as a share of the panel's height. Without it, lines move
   * down the panel until the text is scrolled.
   */
  readonly restShare?: number | undefined;
  /** The position of the spoken line in the window; `null` if no line is spoken. */
  readonly rectOf: () => DOMRect | null;
  /** Whether the episode of the text plays. */
  readonly isPlaying: () => boolean;
  /** Whether the reader wants the text to scroll with the voice. */
  readonly isSwitchedOn: () => boolean;
  /** Called with whether the spoken line is out of view and is not followed, on each change. */
  readonly tellAway: (away: boolean) => void;
  readonly signal: AbortSignal;
};

/**
 * Scrolls with the voice while the spoken line is in view. After the reader scrolls away, the text
 * stays until the reader scrolls back to the line, plays from the new position or calls `goBack`.
 * It also stays while the reader uses it: see `watchReader`.
 *
 * A page follows once the reader has come to its text. A panel was opened for the text, so it
 * follows from the start, wherever the voice is.
 */
export function keepInView({
  text,
  panel,
  restShare,
  rectOf,
  isPlaying,
  isSwitchedOn,
  tellAway,
  signal,
}: ViewOptions): ViewKeeper {
  const scroller = panel ?? window;
  const reader = watchReader(text, panel, signal);
  const glide = panel === null || restShare === undefined ? null : createGlide(panel);
  let follows = panel !== null;
  let resumes = false;
  let hasFollowed = false;
  let wasAway = false;
  let wasOn = isSwitchedOn();
  let readerUntil = 0;

  function isInView(rect: DOMRect): boolean {
    return isInFrame(rect, frameOf(panel));
  }

  function setFollows(next: boolean): void {
    hasFollowed ||= next;
    follows = next;
  }

  function isAway(): boolean {
    if ((follows && isSwitchedOn()) || !isPlaying()) return false;
    const rect = rectOf();
    // In a pause between two lines, nothing is marked.
    return rect === null ? wasAway : !isInView(rect);
  }

  function tell(): void {
    const isNowAway = isAway();
    if (isNowAway !== wasAway) tellAway(isNowAway);
    wasAway = isNowAway;
  }

  function distanceTo(rect: DOMRect): number {
    const { top, height } = frameOf(panel);
    return rect.top - top - height * (restShare ?? TARGET_SHARE);
  }

  function scrollTo(rect: DOMRect): void {
    if (glide !== null && !isCalm()) glide(distanceTo(rect));
    else scroller.scrollBy({ top: distanceTo(rect), behavior: isCalm() ? 'instant' : 'smooth' });
  }

  function onScroll(): void {
    if (performance.now() < readerUntil) readerScrolled();
    tell();
  }

  function readerScrolled(): void {
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

  function isAtRest(rect: DOMRect): boolean {
    return Math.abs(distanceTo(rect)) < rect.height / 2;
  }

  function follow(rect: DOMRect): void {
    if (!isSwitchedOn()) return;
    const { top, height } = frameOf(panel);
    const isPlaced = rect.bottom <= top + height * LOWEST_SHARE && rect.top >= top;
    if (restShare === undefined ? isPlaced : isAtRest(rect)) return;
    if (!reader.holds() && !reader.wouldLose(distanceTo(rect))) scrollTo(rect);
    // The line has left the view, and a later scroll would interrupt the reader.
    else if (!isInView(rect)) setFollows(false);
  }

  function resume(): void {
    const rect = rectOf();
    resumes = true;
    if (rect !== null && isInView(rect)) setFollows(true);
  }

  function goBack(): void {
    const rect = rectOf();
    if (rect === null) return;
    readerUntil = 0;
    setFollows(true);
    scrollTo(rect);
    tell();
  }

  function update(): void {
    const isOn = isSwitchedOn();
    if (isOn && !wasOn && isPlaying()) goBack();
    wasOn = isOn;
    tell();
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
      if (rect !== null && (follows || mayStart(rect))) {
        resumes = false;
        setFollows(true);
        follow(rect);
      }
      tell();
    },
    wordMoved() {
      const rect = restShare === undefined || !follows ? null : rectOf();
      if (rect !== null) follow(rect);
    },
    goBack,
    resume,
    update,
  };
}
