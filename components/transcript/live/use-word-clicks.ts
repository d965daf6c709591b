import { useEffect, useEffectEvent, useRef } from 'react';
import { startOfWord } from './follow-voice';
import type { LiveText } from './live';
import { wordAtPoint } from './word-at-point';

/** Milliseconds in which a second click makes it a selection and no wish to hear. */
const DOUBLE = 260;

/**
 * Plays from a word that is clicked. Selecting text never does.
 *
 * @returns Does the same for a place of the window, in pixels.
 */
export function useWordClicks(
  root: HTMLElement,
  text: LiveText | null,
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
      clearTimeout(waiting.current);
      const { target, detail, clientX, clientY } = event;
      const isLink = target instanceof Element && target.closest('a, button') !== null;
      const hasModifier = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey;
      if (isLink || hasModifier || detail > 1 || isSelecting()) return;
      // A finger has no double click that selects; it need not wait.
      const isFinger = 'pointerType' in event && event.pointerType === 'touch';
      onClick(clientX, clientY, isFinger ? 0 : DOUBLE);
    }
    root.addEventListener('click', click);
    return () => {
      clearTimeout(waiting.current);
      root.removeEventListener('click', click);
    };
  }, [root]);

  return clickSoon;
}

function isSelecting(): boolean {
  return getSelection()?.isCollapsed === false;
}
