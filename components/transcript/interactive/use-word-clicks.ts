import { useEffect, useEffectEvent, useRef } from 'react';
import { isSelecting, onPlainClick } from '@/lib/browser/follow/plain-clicks';
import { startOfWord } from '@/lib/browser/follow/follow-voice';
import type { InteractiveText } from './live-text';
import { wordAtPoint } from '@/lib/browser/follow/word-at-point';

/** Milliseconds in which a second click makes it a selection and no wish to hear. */
const DOUBLE = 260;

/**
 * Plays from a word that is clicked. Selecting text never does.
 *
 * @returns Does the same for a place of the window, in pixels.
 */
export function useWordClicks(
  root: HTMLElement,
  text: InteractiveText | null,
  playFrom: (seconds: number) => void,
): (x: number, y: number) => void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  function playWordAt(x: number, y: number): void {
    if (text === null || isSelecting()) return;
    const word = wordAtPoint(text.index, x, y);
    const start = word === null ? null : startOfWord(text.voice, text.index, word);
    if (start !== null) playFrom(start);
  }

  function clickSoon(x: number, y: number, wait = DOUBLE): void {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => playWordAt(x, y), wait);
  }
  const onClick = useEffectEvent(clickSoon);

  useEffect(() => {
    function click(event: PointerEvent | MouseEvent): void {
      if (event.detail > 1) return;
      // A finger has no double click that selects; it need not wait.
      const isFinger = 'pointerType' in event && event.pointerType === 'touch';
      onClick(event.clientX, event.clientY, isFinger ? 0 : DOUBLE);
    }
    const listening = new AbortController();
    const { signal } = listening;
    // A second click, which selects, takes back what the first one asked for.
    root.addEventListener('click', () => clearTimeout(waiting.current), { signal });
    onPlainClick(root, click, signal);
    return () => {
      clearTimeout(waiting.current);
      listening.abort();
    };
  }, [root]);

  return clickSoon;
}
