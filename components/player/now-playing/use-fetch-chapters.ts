import { useEffect } from 'react';
import { fetchAnew } from '@/lib/browser/player/fetch-anew';
import { knowsChapters, setChapters, type Chapter } from '@/lib/browser/player/known-chapters';
import type { Track } from '@/lib/player/player-state';

/** Fetches the chapters of an episode whose page has not been opened during this visit. */
export function useFetchChapters(track: Track): void {
  useEffect(() => {
    if (knowsChapters(track.id)) return;
    const aborter = new AbortController();
    fetchChapters(track.page, aborter.signal).then(
      (chapters) => setChapters(track.id, chapters),
      () => {
        // Without a network the list stays empty; it is fetched again when the panel next opens.
      },
    );
    return () => aborter.abort();
  }, [track.id, track.page]);
}

/**
 * @throws {Error} When the request fails, as for an episode without timing, which has
 *   no such file.
 */
async function fetchChapters(page: string, signal: AbortSignal): Promise<Chapter[]> {
  const response = await fetchAnew(`${page}chapters.json`, { signal });
  if (!response.ok) return [];
  // Our own build wrote the file in this form: lib/output/transcript/chapters-json.ts.
  const { chapters } = (await response.json()) as {
    chapters: { startTime: number; title: string }[];
  };
  return chapters.map(({ startTime, title }) => ({ startSeconds: startTime, title }));
}
