import { useEffect, useEffectEvent, useRef } from 'react';
import { isTyping } from '@/lib/browser/shortcuts/is-typing';
import { hasShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';
import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { showPanel } from './panels';

/** Elements that have a use for Space and arrows of their own. */
const WITH_KEYS =
  'a, button, summary, input, [role=tab], [role=radio], audio, video, dialog [tabindex]';

/** Seconds, as on the slider. */
const STEP = 5;

/** Of the speed. */
const RATE_STEP = 0.05;

/**
 * Keys that work wherever the reader is. Space and arrows scroll a page, and go
 * on doing so until there was a sound to be stopped.
 */
export function usePlayerKeys(store: PlayerStore): void {
  const hasSounded = useRef(false);

  useEffect(
    () =>
      store.subscribe(() => {
        hasSounded.current ||= wantsSound(store.getState());
      }),
    [store],
  );

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || !hasShortcuts()) return;
    const isFree = !(event.target instanceof Element && event.target.closest(WITH_KEYS));
    // With Shift they page up and grow a selection.
    const takesScroll = isFree && hasSounded.current && !event.shiftKey;
    const key = shortcutOf(event);
    const act = actOf(key, store, takesScroll);
    if (act === null) return;
    event.preventDefault();
    if (!event.repeat || key !== ' ') act();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actOf(key: string, store: PlayerStore, takesScroll: boolean): (() => void) | null {
  const { rate, muted } = store.getSettings();
  switch (key) {
    case ' ':
      return takesScroll ? store.toggle : null;
    case 'ArrowLeft':
    case 'ArrowRight':
      return takesScroll ? () => store.skip(key === 'ArrowLeft' ? -STEP : STEP) : null;
    case '<':
    case '>':
      return () => store.setRate(rate + (key === '<' ? -RATE_STEP : RATE_STEP));
    case 'm':
      return () => store.setMuted(!muted);
    case '?':
      return () => showPanel('settings');
    default:
      return null;
  }
}
