import { fetchAnew } from './fetch-anew';
import { TRACK_FILE } from './fetch-track';
import type { Track } from '@/lib/player/player-state';
import { readTrack } from '@/lib/player/parse-record';

/**
 * Fetches the track that plays after an episode.
 *
 * @returns `null` after the newest episode, and if the file does not exist.
 * @throws {Error} Without a response.
 */
export async function fetchNext({ page }: Track): Promise<Track | null> {
  const response = await fetchAnew(`${page}${TRACK_FILE}`);
  // Our own build wrote the file; `readTrack` checks the track.
  return response.ok ? readTrack(((await response.json()) as { next?: unknown }).next) : null;
}
