'use client';

import { useEffect, useSyncExternalStore } from 'react';
import {
  chaptersOf,
  onChapters,
  tellChapters,
  type Chapter,
} from '@/lib/browser/player/known-chapters';

const NONE: readonly Chapter[] = [];

/** For the page of an episode. */
export function useTellChapters(trackId: string, chapters: readonly Chapter[]): void {
  useEffect(() => tellChapters(trackId, chapters), [trackId, chapters]);
}

/** Chapters of a track, in order; none while no page has told of them. */
export function useChapters(trackId: string): readonly Chapter[] {
  return useSyncExternalStore(
    onChapters,
    () => chaptersOf(trackId),
    () => NONE,
  );
}
