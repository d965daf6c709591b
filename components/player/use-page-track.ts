'use client';

import { useEffect, useEffectEvent } from 'react';
import { wantsSound, type PlayerState, type Track } from '@/lib/player/player-state';
import { usePlayer, usePlayerStore } from './use-player';

const IDLE: PlayerState = { status: 'idle' };

/**
 * Loads the page's episode into the player unless another episode plays, because
 * opening a page must not stop playback.
 *
 * @returns The player's state for this track, or `idle`, and whether the controls on
 *   the page belong to the track that plays.
 */
export function usePageTrack(track: Track): { state: PlayerState; isCurrent: boolean } {
  const store = usePlayerStore();
  const state = usePlayer((now) => now);

  const loadPageTrack = useEffectEvent(() => {
    const now = store.getState();
    // The player was just created and is about to resume what the page load interrupted.
    if (now.status === 'idle' && store.hasCut()) return;
    if (!wantsSound(now)) store.choose(track);
  });
  // Each navigation creates a new object for the same track; its id stays the same.
  useEffect(() => loadPageTrack(), [track.id]);

  if (state.status === 'idle') return { state, isCurrent: true };
  const isCurrent = state.track.id === track.id;
  return { state: isCurrent ? state : IDLE, isCurrent };
}
