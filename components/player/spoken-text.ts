'use client';

import { useSyncExternalStore } from 'react';

/** What the transcript tells the scrubber. Times are seconds. */
export type SpokenText = {
  readonly trackId: string;
  /** The words that are spoken at a time; empty where nobody knows. */
  readonly wordsAt: (seconds: number) => string;
  /** Where something that was searched for is spoken. */
  readonly hits: readonly number[];
};

let text: SpokenText | null = null;
const listeners = new Set<() => void>();

/** For the transcript of a page, once its words and times are known; `null` when it goes. */
export function offerSpokenText(next: SpokenText | null): void {
  text = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The text of a track; `null` while it is not known. */
export function useSpokenText(trackId: string): SpokenText | null {
  const known = useSyncExternalStore(
    subscribe,
    () => text,
    () => null,
  );
  return known?.trackId === trackId ? known : null;
}
