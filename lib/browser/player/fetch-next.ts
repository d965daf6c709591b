import { fetchAnew } from './fetch-anew';
import type { Track } from '@/lib/player/player-state';
import { readTrack } from '@/lib/player/stored-player';

/**
 * Fetches the file that the build wrote beside an episode's page
 * (`lib/output/next-track.ts`).
 *
 * @returns `null` after the newest episode, and if the file does not exist.
 * @throws {Error} Without a response.
 */
export async function fetchNext({ page }: Track): Promise<Track | null> {
  const response = await fetchAnew(`${page}next.json`);
  return response.ok ? readTrack(await response.json()) : null;
}
