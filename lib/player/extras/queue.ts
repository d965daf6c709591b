import type { PlayerState, Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/storage';
import type { StoredQueue } from '@/lib/player/stored-player';

/** What is to be heard after the present episode. Kept in the storage, so all tabs share it. */
export type Queue = {
  /** The same object until something of it changes. */
  get(): StoredQueue;
  subscribe(listener: () => void): () => void;
  playNext(track: Track): void;
  /** At the end. One that is there already goes to its new place. */
  add(track: Track): void;
  /** @param to Its new place, counted from 0. */
  move(trackId: string, to: number): void;
  remove(trackId: string): void;
  clear(): void;
  setGoesOn(goesOn: boolean): void;
  /** Plays one of the queue at once; those before it stay. */
  play(trackId: string): void;
  /** Plays the first one. False when there is none. */
  next(): boolean;
  /** To the start, or from there to what was played before. */
  previous(): void;
};

/** Seconds from the start in which "previous" means the episode before. */
const AT_START = 3;

/**
 * @param holds Says that the sound should end here, such as for a sleep timer.
 */
export function createQueue(
  player: PlayerStore,
  storage: PlayerStorage,
  holds: () => boolean,
): Queue {
  const played: Track[] = [];
  let before: PlayerState = player.getState();

  function change(tracks: readonly Track[]): void {
    storage.keepQueue({ ...storage.queue(), tracks });
  }

  function without(trackId: string): readonly Track[] {
    return storage.queue().tracks.filter(({ id }) => id !== trackId);
  }

  function start(track: Track): void {
    player.choose(track);
    player.play();
  }

  function next(): boolean {
    const [first] = storage.queue().tracks;
    if (first === undefined) return false;
    start(first);
    return true;
  }

  function follow(): void {
    const [last, now] = [before, player.getState()];
    before = now;
    if (now.status === 'idle') return;
    if (last.status !== 'idle' && last.track.id !== now.track.id) played.push(last.track);
    const isWaiting = storage.queue().tracks.some(({ id }) => id === now.track.id);
    // What is being heard is not what comes next.
    if (isWaiting && now.status !== 'paused') change(without(now.track.id));
    const endedNow = now.status === 'ended' && last.status !== 'ended';
    if (endedNow && storage.queue().goesOn && !holds()) next();
  }

  player.subscribe(follow);

  return {
    get: storage.queue,
    subscribe: storage.subscribe,
    playNext: (track) => change([track, ...without(track.id)]),
    add: (track) => change([...without(track.id), track]),
    move(trackId, to) {
      const track = storage.queue().tracks.find(({ id }) => id === trackId);
      if (track !== undefined) change(without(trackId).toSpliced(to, 0, track));
    },
    remove: (trackId) => change(without(trackId)),
    clear: () => change([]),
    setGoesOn: (goesOn) => storage.keepQueue({ ...storage.queue(), goesOn }),
    play(trackId) {
      const track = storage.queue().tracks.find(({ id }) => id === trackId);
      if (track !== undefined) start(track);
    },
    next,
    previous() {
      const back = player.now() <= AT_START ? played.pop() : undefined;
      if (back === undefined) return player.seek(0);
      start(back);
      // Going back is no step that "previous" would come back from.
      played.pop();
    },
  };
}
