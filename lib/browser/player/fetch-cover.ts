import type { Cover } from '@/lib/episode/cover';
import type { Track } from '@/lib/player/player-state';
import { fetchAnew } from './fetch-anew';
import { TRACK_FILE } from './fetch-track';

const known = new Map<string, Promise<Cover | null>>();

/**
 * The cover of an episode without a picture.
 *
 * @returns `null` without a network, and for an episode that is gone.
 */
export function fetchCover({ id, page }: Pick<Track, 'id' | 'page'>): Promise<Cover | null> {
  const before = known.get(id);
  if (before !== undefined) return before;
  const cover = readCover(`${page}${TRACK_FILE}`);
  known.set(id, cover);
  // Another call tries again.
  void cover.then((found) => found ?? known.delete(id));
  return cover;
}

async function readCover(address: string): Promise<Cover | null> {
  try {
    const response = await fetchAnew(address);
    // Our own build wrote the file.
    return response.ok ? ((await response.json()) as { cover: Cover | null }).cover : null;
  } catch {
    return null;
  }
}
