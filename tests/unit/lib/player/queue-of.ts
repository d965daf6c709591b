import { vi } from 'vitest';
import { createQueue } from '@/lib/player/queue';
import type { Track } from '@/lib/player/player-state';
import type { AtEnd } from '@/lib/player/stored-player';
import { playingStore } from '@/tests/unit/lib/browser/player/silent-player';
import { maps } from './tracks';

export const comets = { ...maps, id: 'comets', title: 'Comets' };
export const dunes = { ...maps, id: 'dunes', title: 'Dunes' };

const nobody: (track: Track) => Promise<Track | null> = () => Promise.resolve(null);

/** The show has them in this order, after old maps. */
export function showOf(...episodes: Track[]) {
  const all = [maps, ...episodes];
  return vi.fn(({ id }: Track) =>
    Promise.resolve(all[all.findIndex((one) => one.id === id) + 1] ?? null),
  );
}

/** Old maps play, and what is up next is as given. */
export async function queueOf(tracks: Track[], { endsHere = false, nextOf = nobody } = {}) {
  const all = await playingStore();
  const queue = createQueue({
    player: all.store,
    storage: all.storage,
    endsHere: () => endsHere,
    nextOf,
  });
  for (const track of tracks) queue.add(track);
  const ids = () => queue.get().tracks.map(({ id }) => id);
  const setAtEnd = (atEnd: AtEnd) => all.storage.keepQueue({ ...all.storage.queue(), atEnd });
  const current = () => {
    const state = all.store.getState();
    return state.status === 'idle' ? null : state.track.id;
  };
  return { ...all, queue, ids, setAtEnd, current };
}
