import { frameOf } from './frame';

/** Where a reader is in a transcript. */
export type ReadingPlace = {
  /** The heading of the section that is read; `null` before the first one. */
  readonly heading: HTMLElement | null;
  /** Share of the text that is read, 0 to 1. */
  readonly progress: number;
  /** Whether the reading strip is at the top of the window. */
  readonly isStuck: boolean;
};

const HEADINGS = '#transcript-text section > :is(h3, h4, h5, h6)';

/** A heading of a section is read once it is in this share of the window, from the top. */
const READ_SHARE = 1 / 3;

/** Reports where the reader is, now and after each scroll, until the signal aborts. */
export function watchReadingPlace(
  section: HTMLElement,
  tell: (place: ReadingPlace) => void,
  signal: AbortSignal,
): void {
  let frame = 0;
  function update(): void {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => tell(placeIn(section)));
  }
  tell(placeIn(section));
  addEventListener('scroll', update, { passive: true, signal });
  addEventListener('resize', update, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
}

function placeIn(section: HTMLElement): ReadingPlace {
  const { top, height } = frameOf(null);
  const line = top + height * READ_SHARE;
  // Searched anew each time: after a navigation, the text arrives later than the strip.
  const headings = [...section.querySelectorAll<HTMLElement>(HEADINGS)];
  const text = section.querySelector('#transcript-text')?.getBoundingClientRect();
  const unread = (text?.height ?? 0) - height;
  return {
    heading: headings.findLast((one) => one.getBoundingClientRect().top < line) ?? null,
    progress: text === undefined || unread <= 0 ? 0 : clamp((top - text.top) / unread),
    // Without a strip at the top, the frame begins there.
    isStuck: top > 0 && section.getBoundingClientRect().top < 0,
  };
}

function clamp(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 1000) / 1000;
}
