'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { preconnect } from 'react-dom';
import { playerOf, type ShowOfPlayer } from '@/lib/browser/player/create-player';
import { PagePlayerContext, useSlots } from './page-player';
import { PanelHost } from './panel-host';
import { usePlayerKeys } from './use-player-keys';
import { PlayerContext } from './use-player';

/** A pointer or the focus that comes to an element. */
type Nearing = { readonly target: EventTarget | null; readonly pointerType?: string };

type PlayerProviderProps = { readonly show: ShowOfPlayer; readonly children: ReactNode };

/**
 * Holds the one player above all pages, so that the sound goes on from page to
 * page, and answers what was pressed before this code was here.
 */
export function PlayerProvider({ show, children }: PlayerProviderProps) {
  const [player] = useState(() => playerOf(show));
  const { store } = player;
  const places = useSlots();
  usePlayerKeys(store);

  // Runs after the effects of the page, whose own episode goes before the last one.
  useEffect(() => {
    store.restore();
    // There is no boot script in development; without its word, styles take it for no scripts at all.
    if (process.env.NODE_ENV === 'development') document.documentElement.classList.add('js');
    // The boot script, which is not there in development, sets `__verbatim`.
    (window as Partial<Window>).__verbatim?.wake();
  }, [store]);

  // Any press may lead to a sound that comes when times, code or a queue have arrived.
  useEffect(() => {
    const options = { capture: true, once: true };
    document.addEventListener('click', store.touch, options);
    return () => document.removeEventListener('click', store.touch, options);
  }, [store]);

  // The engine's code and a connection are on their way before the press; no audio is.
  useEffect(() => {
    function prepareNear({ target, pointerType }: Nearing): void {
      const button = target instanceof Element && target.closest<HTMLElement>('[data-play]');
      if (!button) return;
      // A finger is down for a moment only: the sound goes first.
      if (pointerType === 'touch') store.prime();
      else store.prepare();
      const { origin } = new URL(button.dataset['play'] ?? '', location.href);
      if (origin !== location.origin) preconnect(origin);
    }
    // Where somebody waited for the page to wake, the event is over.
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
      <PagePlayerContext value={places}>
        {children}
        <PanelHost />
      </PagePlayerContext>
    </PlayerContext>
  );
}
