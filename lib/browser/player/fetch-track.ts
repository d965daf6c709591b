import { fetchAnew } from './fetch-anew';
import type { Track } from '@/lib/player/player-state';
import { readTrack } from '@/lib/player/parse-record';

/**
 * Name of the file beside an episode's page that holds its own track, the next one and its cover:
 * see `lib/output/track-file.ts`.
 */
export const TRACK_FILE = 'track.json';

/**
 * Fetches an episode's track from its page: a copy stored in the browser may have
 * the audio, title or duration of an older build.
 *
 * @returns `null` if the episode no longer exists.
 * @throws {Error} Without a response.
 */
export async function fetchTrack({ id, page }: Track): Promise<Track | null> {
  const response = await fetchAnew(`${page}${TRACK_FILE}`, { cache: 'no-cache' });
  const track = response.ok ? readTrack(await response.json()) : null;
  return track?.id === id ? track : null;
}
