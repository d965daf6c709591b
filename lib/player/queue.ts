import { wantsSound, type PlayerState, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { progressOf } from '@/lib/player/progress';
import type { PlayerStorage } from './player-storage';
import type { StoredQueue } from '@/lib/player/stored-player';
import { createOnward } from './onward';

/** What is to be heard after the present episode. Kept in the storage, so all tabs share it. */
export type Queue = {
  /** The same object until something of it changes. */
  get(): StoredQueue;
  /**
   * The episode of the show that comes after all that was queued. `null` when
   * the listener does not wish to go on with the show, at its end, and until it
   * is known.
   */
  afterwards(): Track | null;
  /** Whether `next` would play something. */
  hasNext(): boolean;
  /** Tells of changes of all that. Returns how to stop. */
  subscribe(listener: () => void): () => void;
  playNext(track: Track): void;
  /** At the end. One that is there already goes to its new place. */
  add(track: Track): void;
  /** @param to Its new place, counted from 0. */
  move(trackId: string, to: number): void;
  remove(trackId: string): void;
  clear(): void;
  /** Plays one of the queue at once; those before it stay. */
  play(trackId: string): void;
  /** Plays the first one, or else the one afterwards. */
  next(): void;
  /** To the start, or from there to what was played before. */
  previous(): void;
};

/** Seconds from the start in which "previous" means the episode before. */
const AT_START = 3;

/** Tracks of the queue that are compared with their pages, each once: every one is a request. */
const CHECKED = 5;

type Options = {
  readonly player: PlayerStore;
  readonly storage: PlayerStorage;
  /** Says that the sound should end here, such as for a sleep timer. */
  readonly holds: () => boolean;
  /** Fetches what the show has after an episode. */
  readonly nextOf: (track: Track) => Promise<Track | null>;
};

export function createQueue({ player, storage, holds, nextOf }: Options): Queue {
  const played: Track[] = [];
  let before: PlayerState = player.getState();
  const listeners = new Set<() => void>();
  const onward = createOnward({
    nextOf,
    last: lastOfAll,
    isHeard,
    changed: () => listeners.forEach((listener) => listener()),
  });

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

  function present(): Track | null {
    const state = player.getState();
    return state.status === 'idle' ? null : state.track;
  }

  /** What the show's order is asked about; `null` when nobody wishes to go on with it. */
  function lastOfAll(): Track | null {
    const { tracks, atEnd } = storage.queue();
    return atEnd === 'show' ? (tracks.at(-1) ?? present()) : null;
  }

  /** Or will be before the show goes on. */
  function isHeard({ id, duration }: Track): boolean {
    return (
      id === present()?.id ||
      storage.queue().tracks.some((track) => track.id === id) ||
      progressOf(storage.heard(), id, duration).type === 'played'
    );
  }

  function upNext(): Track | null {
    return storage.queue().tracks[0] ?? onward.get();
  }

  function next(): void {
    const track = upNext();
    if (track !== null) start(track);
  }

  /** The listener wishes to go on. */
  function goOn(ended: Track): void {
    if (upNext() !== null) return next();
    const isOver = () => player.getState().status === 'ended' && present()?.id === ended.id;
    onward.find().then(
      (track) => track !== null && isOver() && lastOfAll() !== null && start(track),
      () => {
        // No network, so there would be no sound either. It ends here.
      },
    );
  }

  function follow(): void {
    const [last, now] = [before, player.getState()];
    before = now;
    if (now.status === 'idle') return;
    if (last.status !== 'idle' && last.track.id !== now.track.id) played.push(last.track);
    const isWaiting = storage.queue().tracks.some(({ id }) => id === now.track.id);
    // What is being heard is not what comes next.
    if (isWaiting && wantsSound(now)) change(without(now.track.id));
    const endedNow = now.status === 'ended' && last.status !== 'ended';
    if (endedNow && storage.queue().atEnd !== 'stop' && !holds()) goOn(now.track);
    if (last.status === 'idle' || last.track.id !== present()?.id) onward.look();
  }

  function checkNext(): void {
    for (const track of storage.queue().tracks.slice(0, CHECKED)) player.checkCopy(track);
  }

  player.subscribe(follow);
  storage.subscribe(() => {
    onward.look();
    checkNext();
  });
  onward.look();
  checkNext();

  return {
    get: storage.queue,
    afterwards: onward.get,
    hasNext: () => upNext() !== null,
    subscribe(listener) {
      listeners.add(listener);
      const stop = storage.subscribe(listener);
      return () => {
        listeners.delete(listener);
        stop();
      };
    },
    playNext: (track) => change([track, ...without(track.id)]),
    add: (track) => change([...without(track.id), track]),
    move(trackId, to) {
      const track = storage.queue().tracks.find(({ id }) => id === trackId);
      if (track !== undefined) change(without(trackId).toSpliced(to, 0, track));
    },
    remove: (trackId) => change(without(trackId)),
    clear: () => change([]),
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
