'use client';

import { useSyncExternalStore } from 'react';

/** A part of an episode that a link asked for, as long as the listener stays in it. */
export type Clip = {
  readonly repeats: boolean;
  readonly toggleRepeat: () => void;
  /** Plays on from its end; `null` while it is not over. */
  readonly goOn: (() => void) | null;
};

let current: Clip | null = null;
const listeners = new Set<() => void>();

/** For the page that plays a clip; `null` when it is left. */
export function tellClip(clip: Clip | null): void {
  current = clip;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The clip that is being played; `null` while there is none. */
export function useCurrentClip(): Clip | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
}
