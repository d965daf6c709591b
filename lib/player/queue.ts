import { wantsSound, type PlayerState, type Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import { progressOf } from '@/lib/player/progress';
import type { PlayerStorage } from './player-storage';
import type { StoredQueue } from '@/lib/player/stored-player';
import { createOnward } from './onward';

/** The episodes that play after the present one. They are stored, so that all tabs share them. */
export type Queue = {
  /** The same object until it changes. */
  get(): StoredQueue;
  /**
   * The episode of the show that follows the queue. `null` when the listener does
   * not continue with the show, at its end, and until it is known.
   */
  afterwards(): Track | null;
  /** Whether `next` would play something. */
  hasNext(): boolean;
  /** Calls a listener after each change. Returns a function that stops it. */
  subscribe(listener: () => void): () => void;
  playNext(track: Track): void;
  /** Adds a track at the end. A track that is queued already moves there. */
  add(track: Track): void;
  /** @param to New position in the queue, counted from 0. */
  move(trackId: string, to: number): void;
  remove(trackId: string): void;
  clear(): void;
  /** Plays a queued track at once; the tracks before it stay. */
  play(trackId: string): void;
  /** Plays the first queued track, or else the next episode of the show. */
  next(): void;
  /** Moves to the start; at the start, plays the previous track. */
  previous(): void;
};

/** Seconds from the start within which "previous" plays the previous episode. */
const AT_START = 3;

/** Queued tracks that are compared with their pages, once each: every one is a request. */
const CHECKED = 5;

type Options = {
  readonly player: PlayerStore;
  readonly storage: PlayerStorage;
  /** Whether playback should end with this episode, such as for a sleep timer. */
  readonly endsHere: () => boolean;
  /** Fetches the episode that follows an episode of the show. */
  readonly nextOf: (track: Track) => Promise<Track | null>;
};

export function createQueue({ player, storage, endsHere, nextOf }: Options): Queue {
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

  /** The track that the show continues after; `null` when the listener does not continue with it. */
  function lastOfAll(): Track | null {
    const { tracks, atEnd } = storage.queue();
    return atEnd === 'show' ? (tracks.at(-1) ?? present()) : null;
  }

  /** Or will be heard before the show continues. */
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

  /** Plays what follows an episode that has ended. */
  function continueAfter(ended: Track): void {
    if (upNext() !== null) return next();
    const isOver = () => player.getState().status === 'ended' && present()?.id === ended.id;
    onward.find().then(
      (track) => track !== null && isOver() && lastOfAll() !== null && start(track),
      () => {
        // Without a network there would be no audio either. Playback ends here.
      },
    );
  }

  function follow(): void {
    const [last, now] = [before, player.getState()];
    before = now;
    if (now.status === 'idle') return;
    if (last.status !== 'idle' && last.track.id !== now.track.id) played.push(last.track);
    const isWaiting = storage.queue().tracks.some(({ id }) => id === now.track.id);
    // The track that plays is no longer up next.
    if (isWaiting && wantsSound(now)) change(without(now.track.id));
    const endedNow = now.status === 'ended' && last.status !== 'ended';
    if (endedNow && storage.queue().atEnd !== 'stop' && !endsHere()) continueAfter(now.track);
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
      // Going back is not a step that "previous" returns from.
      played.pop();
    },
  };
}
