'use client';

import { useSyncExternalStore } from 'react';

type GoOn = () => void;

let current: GoOn | null = null;
const listeners = new Set<() => void>();

/** For the page that plays a clip: it is over, and this plays on; `null` when it is not. */
export function tellClipOver(goOn: GoOn | null): void {
  current = goOn;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Plays on from the end of a clip; `null` while none is over. */
export function useClipOver(): GoOn | null {
  return useSyncExternalStore(
    subscribe,
    () => current,
    () => null,
  );
}
