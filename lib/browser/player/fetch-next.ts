import { fetchAnew } from './fetch-anew';
import type { Track } from '@/lib/player/player-state';
import { readTrack } from '@/lib/player/stored-player';

/**
 * Asks for the file that the build wrote beside an episode's page
 * (`lib/output/next-track.ts`).
 *
 * @returns `null` after the newest episode, and where there is no such file.
 * @throws {Error} When there is no answer.
 */
export async function fetchNext({ page }: Track): Promise<Track | null> {
  const response = await fetchAnew(`${page}next.json`);
  return response.ok ? readTrack(await response.json()) : null;
}
