'use client';

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PlayerSettings, PlayerState } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { Heard, StoredQueue } from '@/lib/player/stored-player';
import type { Player } from '@/lib/browser/player/create-player';

export const PlayerContext = createContext<Player | null>(null);

/** The player with all its parts. Reading it does not subscribe. */
export function useWholePlayer(): Player {
  const player = useContext(PlayerContext);
  if (player === null) {
    throw new Error('The player needs a <PlayerProvider> above it; app/layout.tsx has one.');
  }
  return player;
}

/** The store, for commands. Reading it does not subscribe. */
export function usePlayerStore(): PlayerStore {
  return useWholePlayer().store;
}

const IDLE: PlayerState = { status: 'idle' };

/**
 * Subscribes to one value of the player.
 *
 * @param select Must return a primitive or an object kept in the state. If it returns
 *   a new object on each call, React renders without end.
 */
export function usePlayer<T>(select: (state: PlayerState) => T): T {
  const store = usePlayerStore();
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(IDLE),
  );
}

const DEFAULT_SETTINGS: PlayerSettings = { rate: 1, volume: 1, muted: false };

/** Subscribes to rate, volume and mute. */
export function usePlayerSettings(): PlayerSettings {
  const store = usePlayerStore();
  return useSyncExternalStore(store.subscribe, store.getSettings, () => DEFAULT_SETTINGS);
}

const NOTHING_HEARD: readonly Heard[] = [];

/** Subscribes to listening progress, most recent episode first. */
export function useHeard(): readonly Heard[] {
  const { storage } = useWholePlayer();
  return useSyncExternalStore(storage.subscribe, storage.heard, () => NOTHING_HEARD);
}

/** Subscribes to the queue of episodes. */
export function useQueue(): StoredQueue {
  const { storage } = useWholePlayer();
  return useSyncExternalStore(storage.subscribe, storage.queue, storage.queue);
}
