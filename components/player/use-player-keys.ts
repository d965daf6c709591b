import { useEffect, useEffectEvent, useRef } from 'react';
import { isTyping } from '@/lib/browser/shortcuts/is-typing';
import { hasShortcuts } from '@/lib/browser/shortcuts/shortcut-setting';
import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { shortcutOf } from '@/lib/browser/shortcuts/shortcut-of';
import { RATE_STEP } from '@/lib/player/playback-rates';
import { shortcutFor } from '@/lib/player/shortcuts';
import { showPanel } from './panels';
import { toggleStage } from './stage';

/** Elements that handle Space and the arrow keys themselves. */
const HANDLES_KEYS =
  'a, button, summary, input, [role=tab], [role=radio], audio, video, dialog [tabindex]';

/** Seconds per press, as on the slider. */
const SEEK_SECONDS = 5;

/**
 * Handles keyboard shortcuts on the whole page. Space and the arrow keys scroll the
 * page until playback has started once.
 */
export function usePlayerKeys(store: PlayerStore): void {
  const hasPlayed = useRef(false);

  useEffect(
    () =>
      store.subscribe(() => {
        hasPlayed.current ||= wantsSound(store.getState());
      }),
    [store],
  );

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (isTyping(event) || !hasShortcuts()) return;
    const isFree = !(event.target instanceof Element && event.target.closest(HANDLES_KEYS));
    // With Shift, these keys scroll by pages and extend the selection.
    const takesScroll = isFree && hasPlayed.current && !event.shiftKey;
    const key = shortcutOf(event);
    const action = actionOf(key, store, takesScroll);
    if (action === null) return;
    event.preventDefault();
    if (!event.repeat || key !== ' ') action();
  });
  useEffect(() => {
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

function actionOf(key: string, store: PlayerStore, takesScroll: boolean): (() => void) | null {
  const shortcut = shortcutFor(key, 'player');
  if (shortcut === null || (shortcut.scrolls && !takesScroll)) return null;
  const { rate, muted } = store.getSettings();
  const sign = shortcut.isBack ? -1 : 1;
  switch (shortcut.action) {
    case 'toggle':
      return store.toggle;
    case 'skip':
      return () => store.skip(sign * SEEK_SECONDS);
    case 'rate':
      return () => store.setRate(rate + sign * RATE_STEP);
    case 'mute':
      return () => store.setMuted(!muted);
    case 'back':
      return store.getJumps().earlier.length > 0 ? () => store.goBack() : null;
    case 'stage':
      return store.getState().status === 'idle' ? null : toggleStage;
    case 'help':
      return () => showPanel('settings');
    default:
      return null;
  }
}
