import { watchReader } from '@/lib/browser/follow/watch-reader';
import { part } from './parts';

/** The part of the panel that a spoken line may be in, from its top. */
const HIGHEST = 0.05;
const LOWEST = 0.7;
/** Where a line is brought to when it left that part. */
const BACK_TO = 0.25;

/**
 * Scrolls the panel with the voice. A reader who scrolls away stays there, with
 * a button to go back.
 *
 * @param text Lies in the panel that scrolls.
 * @param rectOf Where the spoken line is in the window; `null` when none is.
 * @returns Call it when another line is spoken.
 */
export function keepLineInView(text: HTMLElement, rectOf: () => DOMRect | null): () => void {
  const panel = text.parentElement ?? text;
  const back = part<HTMLButtonElement>('back');
  // As long as the page lives.
  const reader = watchReader(text, new AbortController().signal);
  let follows = true;

  function bringBack(): void {
    const rect = rectOf();
    if (rect === null) return;
    const { top, height } = panel.getBoundingClientRect();
    const { matches: isCalm } = matchMedia('(prefers-reduced-motion: reduce)');
    panel.scrollBy({
      top: rect.top - top - height * BACK_TO,
      behavior: isCalm ? 'instant' : 'smooth',
    });
  }

  function isOutside(): boolean {
    const rect = rectOf();
    if (rect === null) return false;
    const { top, height } = panel.getBoundingClientRect();
    return rect.top < top + height * HIGHEST || rect.bottom > top + height * LOWEST;
  }

  function setFollows(next: boolean): void {
    follows = next;
    back.hidden = next || rectOf() === null;
  }

  // A scroll of ours has no such sign before it.
  for (const sign of ['wheel', 'touchmove', 'keydown'] as const) {
    panel.addEventListener(sign, () => setFollows(false), { passive: true });
  }
  back.addEventListener('click', () => {
    setFollows(true);
    bringBack();
  });

  return () => {
    if (follows && isOutside() && !reader.holds()) bringBack();
  };
}
