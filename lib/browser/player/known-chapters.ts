/** A section of the transcript as a part of the audio. */
export type Chapter = { readonly title: string; readonly startSeconds: number };

const NONE: readonly Chapter[] = [];
const known = new Map<string, readonly Chapter[]>();
const listeners = new Set<() => void>();

/** Chapters stay known while the episode plays on other pages. */
export function setChapters(trackId: string, chapters: readonly Chapter[]): void {
  known.set(trackId, chapters);
  for (const listener of listeners) listener();
}

/** Whether the chapters are known; an episode may have none. */
export function knowsChapters(trackId: string): boolean {
  return known.has(trackId);
}

/** In order; empty until they are known. The array keeps its identity until they change. */
export function chaptersOf(trackId: string): readonly Chapter[] {
  return known.get(trackId) ?? NONE;
}

export function onChapters(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chapter at a position; `null` before the first one. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): Chapter | null {
  return chapters.findLast(({ startSeconds }) => startSeconds <= seconds) ?? null;
}

/**
 * The end of the chapter at a position, in seconds.
 *
 * @returns `Infinity` in the last chapter, `null` if no chapters are known.
 */
export function sectionEnd(trackId: string, seconds: number): number | null {
  const chapters = chaptersOf(trackId);
  if (chapters.length === 0) return null;
  return chapters.find(({ startSeconds }) => startSeconds > seconds)?.startSeconds ?? Infinity;
}
