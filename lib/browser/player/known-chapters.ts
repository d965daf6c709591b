/** A section of the transcript as a part of the audio. */
export type Chapter = { readonly title: string; readonly startSeconds: number };

const NONE: readonly Chapter[] = [];
const known = new Map<string, readonly Chapter[]>();
const listeners = new Set<() => void>();

/** What is told stays known while the sound goes on elsewhere. */
export function setChapters(trackId: string, chapters: readonly Chapter[]): void {
  known.set(trackId, chapters);
  for (const listener of listeners) listener();
}

/** Whether somebody has told of them; an episode may have none. */
export function knowsChapters(trackId: string): boolean {
  return known.has(trackId);
}

/** In order; none while nobody has told of them. The same array until somebody does. */
export function chaptersOf(trackId: string): readonly Chapter[] {
  return known.get(trackId) ?? NONE;
}

export function onChapters(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The chapter that a time is in; `null` before the first. */
export function chapterAt(chapters: readonly Chapter[], seconds: number): Chapter | null {
  return chapters.findLast(({ startSeconds }) => startSeconds <= seconds) ?? null;
}

/**
 * Seconds at which the chapter ends that a time is in.
 *
 * @returns `Infinity` in the last one, `null` where no chapters are known.
 */
export function sectionEnd(trackId: string, seconds: number): number | null {
  const chapters = chaptersOf(trackId);
  if (chapters.length === 0) return null;
  return chapters.find(({ startSeconds }) => startSeconds > seconds)?.startSeconds ?? Infinity;
}
