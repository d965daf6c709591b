'use client';

import { useEffect, useSyncExternalStore } from 'react';
import {
  chaptersOf,
  onChapters,
  setChapters,
  type Chapter,
} from '@/lib/browser/player/known-chapters';

const NO_CHAPTERS: readonly Chapter[] = [];

/** Publishes the chapters of the open page's episode to the player. */
export function usePublishChapters(trackId: string, chapters: readonly Chapter[]): void {
  useEffect(() => setChapters(trackId, chapters), [trackId, chapters]);
}

/** The chapters of a track, in order; empty until a page has published them. */
export function useChapters(trackId: string): readonly Chapter[] {
  return useSyncExternalStore(
    onChapters,
    () => chaptersOf(trackId),
    () => NO_CHAPTERS,
  );
}
