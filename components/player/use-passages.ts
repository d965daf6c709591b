import { useSyncExternalStore } from 'react';
import type { KeptPassage } from '@/lib/player/kept-passage';
import { useWholePlayer } from './use-player';

const NONE: readonly KeptPassage[] = [];

/** Subscribes to the passages that the reader saved, newest first. */
export function usePassages(): readonly KeptPassage[] {
  const { storage } = useWholePlayer();
  return useSyncExternalStore(storage.subscribe, storage.passages, () => NONE);
}
