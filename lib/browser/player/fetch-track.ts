import { fetchAnew } from './fetch-anew';
import type { Track } from '@/lib/player/player-state';
import { readTrack } from '@/lib/player/stored-player';

/** Name of the file beside an episode's page that holds its own track. */
export const TRACK_FILE = 'track.json';

/**
 * Asks for an episode's track as its page has it now: what was kept in the
 * browser may name audio, a title or a length of an older build.
 *
 * @returns `null` where there is no such episode any more.
 * @throws {Error} When there is no answer.
 */
export async function fetchTrack({ id, page }: Track): Promise<Track | null> {
  const response = await fetchAnew(`${page}${TRACK_FILE}`, { cache: 'no-cache' });
  const track = response.ok ? readTrack(await response.json()) : null;
  return track?.id === id ? track : null;
}
