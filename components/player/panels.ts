'use client';

import { useSyncExternalStore } from 'react';

/** What can stand over the page. One at a time. */
export type Panel = 'playing' | 'settings';

let open: Panel | null = null;
const listeners = new Set<() => void>();

/** Opens a panel in place of another one, or closes it. */
export function showPanel(panel: Panel | null): void {
  open = panel;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The panel that is asked for. */
export function usePanel(): Panel | null {
  return useSyncExternalStore(
    subscribe,
    () => open,
    () => null,
  );
}
