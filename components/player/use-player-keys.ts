import { useEffect, useEffectEvent, useRef } from 'react';
import { isTyping } from '@/lib/browser/shortcuts/is-typing';
import { hasShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';
import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { RATE_STEP } from '@/lib/player/playback-rates';
import { shortcutFor } from '@/lib/player/shortcuts';
import { showPanel } from './panels';

/** Elements that have a use for Space and arrows of their own. */
const WITH_KEYS =
  'a, button, summary, input, [role=tab], [role=radio], audio, video, dialog [tabindex]';

/** Seconds, as on the slider. */
const STEP = 5;

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
  const shortcut = shortcutFor(key, 'player');
  if (shortcut === null || (shortcut.scrolls && !takesScroll)) return null;
  const { rate, muted } = store.getSettings();
  const sign = shortcut.isBack ? -1 : 1;
  switch (shortcut.action) {
    case 'toggle':
      return store.toggle;
    case 'skip':
      return () => store.skip(sign * STEP);
    case 'rate':
      return () => store.setRate(rate + sign * RATE_STEP);
    case 'mute':
      return () => store.setMuted(!muted);
    case 'help':
      return () => showPanel('settings');
    default:
      return null;
  }
}
