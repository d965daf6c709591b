'use client';

import { useEffect, useEffectEvent } from 'react';
import { wantsSound, type PlayerState, type Track } from '@/lib/player/player-state';
import { usePlayer, usePlayerStore } from './use-player';

const AT_REST: PlayerState = { status: 'idle' };

/**
 * Makes the page's episode the one that the player holds, unless another one
 * sounds: a reader who opens a page does not want the music stopped.
 *
 * @returns The player's state where it is about this track, else `idle`; and
 *   whether the controls on the page are about the sound one hears.
 */
export function usePageTrack(track: Track): { state: PlayerState; isCurrent: boolean } {
  const store = usePlayerStore();
  const state = usePlayer((now) => now);

  const offer = useEffectEvent(() => {
    const now = store.getState();
    // The player was just made, and is about to bring back what this page load has cut.
    if (now.status === 'idle' && store.hasCut()) return;
    if (!wantsSound(now)) store.choose(track);
  });
  // The same episode's track is a new object on each navigation; its id is not.
  useEffect(() => offer(), [track.id]);

  if (state.status === 'idle') return { state, isCurrent: true };
  const isCurrent = state.track.id === track.id;
  return { state: isCurrent ? state : AT_REST, isCurrent };
}
