'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { preconnect } from 'react-dom';
import { playerOf, type ShowOfPlayer } from '@/lib/browser/player/create-player';
import { PagePlayerContext, usePagePlayerState } from './page-player';
import { PanelHost } from './panel-host';
import { usePlayerKeys } from './use-player-keys';
import { PlayerContext } from './use-player';
import { useAppliedReading } from './use-reading';

/** A pointer or the focus that reaches an element. */
type ApproachEvent = { readonly target: EventTarget | null; readonly pointerType?: string };

type PlayerProviderProps = { readonly show: ShowOfPlayer; readonly children: ReactNode };

/**
 * Provides one player to all pages, so that playback continues across navigations, and
 * replays the presses that came before hydration.
 */
export function PlayerProvider({ show, children }: PlayerProviderProps) {
  const [player] = useState(() => playerOf(show));
  const { store } = player;
  const pagePlayer = usePagePlayerState();
  usePlayerKeys(store);
  useAppliedReading(player.storage);

  // Runs after the page's effects, so that the page's episode has priority over the restored
  // one.
  useEffect(() => {
    store.restore();
    // The development server has no boot script. Without the class `js`, the styles would hide
    // the controls.
    if (process.env.NODE_ENV === 'development') document.documentElement.classList.add('js');
    // The boot script sets `__verbatim`; the development server has none.
    (window as Partial<Window>).__verbatim?.wake();
  }, [store]);

  // Prepares the audio element in any press, because Safari otherwise refuses playback that
  // starts later, when timing, code or the queue is loaded.
  useEffect(() => {
    const options = { capture: true, once: true };
    document.addEventListener('click', store.touch, options);
    return () => document.removeEventListener('click', store.touch, options);
  }, [store]);

  // Loads the engine's code and opens a connection before the press, without fetching audio.
  useEffect(() => {
    function prepareNear({ target, pointerType }: ApproachEvent): void {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-play]');
      if (!button) return;
      // A touch leaves little time, so the audio element is primed first.
      if (pointerType === 'touch') store.prime();
      else store.prepare();
      const { origin } = new URL(button.dataset['play'] ?? '', location.href);
      if (origin !== location.origin) preconnect(origin);
    }
    // The listener may have pointed at a button before hydration; that event has passed.
    prepareNear({ target: document.querySelector('[data-play]:is(:hover, :focus)') });
    document.addEventListener('pointerover', prepareNear);
    document.addEventListener('focusin', prepareNear);
    return () => {
      document.removeEventListener('pointerover', prepareNear);
      document.removeEventListener('focusin', prepareNear);
    };
  }, [store]);

  return (
    <PlayerContext value={player}>
      <PagePlayerContext value={pagePlayer}>
        {children}
        <PanelHost />
      </PagePlayerContext>
    </PlayerContext>
  );
}
