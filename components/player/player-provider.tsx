'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { createPlayerStore } from '@/lib/player/create-player-store';
import { createPlayerStorage } from '@/lib/player/storage';
import { PagePlayerContext, usePlaces } from './page-player';
import { PlayerContext } from './use-player';

/**
 * Holds the one player above all pages, so that the sound goes on from page to
 * page, and answers what was pressed before this code was here.
 */
export function PlayerProvider({ children }: { readonly children: ReactNode }) {
  const [store] = useState(() =>
    createPlayerStore({
      storage: createPlayerStorage(),
      loadEngine: async () => (await import('@/lib/player/howler-engine')).createHowlerEngine,
    }),
  );
  const places = usePlaces();

  // Runs after the effects of the page, whose own episode goes before the last one.
  useEffect(() => {
    store.restore();
    // There is no boot script in development.
    (window as Partial<Window>).__verbatim?.wake();
  }, [store]);

  // The engine's code is on its way before the press; no audio is.
  useEffect(() => {
    function prepareNear({ target }: Event): void {
      if (target instanceof Element && target.closest('[data-play]') !== null) store.prepare();
    }
    document.addEventListener('pointerover', prepareNear);
    document.addEventListener('focusin', prepareNear);
    return () => {
      document.removeEventListener('pointerover', prepareNear);
      document.removeEventListener('focusin', prepareNear);
    };
  }, [store]);

  return (
    <PlayerContext value={store}>
      <PagePlayerContext value={places}>{children}</PagePlayerContext>
    </PlayerContext>
  );
}
