import { useEffect, type RefObject } from 'react';
import { useWholePlayer } from '@/components/player/use-player';
import { showHeardRows } from '@/lib/browser/heard-rows';
import { messages } from '@/lib/messages/current/core';
import { holds, type Track } from '@/lib/player/player-state';

/** Fills the bands of the outline up to the position, and marks the section that sounds. */
export function useHeardRows(nav: RefObject<HTMLElement | null>, { id }: Track): void {
  const { store, storage } = useWholePlayer();

  useEffect(() => {
    if (nav.current === null) return;
    const rows = showHeardRows(nav.current, messages.transcript.playingHere);
    function show(): void {
      const state = store.getState();
      const isChosen = state.status !== 'idle' && holds(state, id);
      rows.show(isChosen ? state.position : (storage.positionOf(id) ?? 0), isChosen);
    }
    show();
    const unsubscribe = store.subscribe(show);
    return () => {
      unsubscribe();
      rows.remove();
    };
  }, [nav, store, storage, id]);
}
