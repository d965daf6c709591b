'use client';

import { useEffect, useSyncExternalStore } from 'react';

/** A section of the transcript as a part of the audio. */
export type Chapter = { readonly title: string; readonly startSeconds: number };

const NONE: readonly Chapter[] = [];
const known = new Map<string, readonly Chapter[]>();
const listeners = new Set<() => void>();

/** For the page of an episode: what is told stays known while the sound goes on elsewhere. */
export function useTellChapters(trackId: string, chapters: readonly Chapter[]): void {
  useEffect(() => {
    known.set(trackId, chapters);
    for (const listener of listeners) listener();
  }, [trackId, chapters]);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Chapters of a track, in order; none while no page has told of them. */
export function useChapters(trackId: string): readonly Chapter[] {
  return useSyncExternalStore(
    subscribe,
    () => known.get(trackId) ?? NONE,
    () => NONE,
  );
}

/** The chapter that a time is in; `null` before the first. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): Chapter | null {
  return chapters.findLast(({ startSeconds }) => startSeconds <= seconds) ?? null;
}
