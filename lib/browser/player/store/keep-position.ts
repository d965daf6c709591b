import type { PlayerState } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';

/** A crash of the browser costs the listener no more than these milliseconds. */
const WRITE_INTERVAL = 5000;

export type PositionKeeper = {
  /** Call it on each change of state. */
  follow(before: PlayerState, after: PlayerState): void;
  /** A link chose the position. It is not written until it was played from. */
  setByLink(): void;
  /** The listener set a position, heard or not. */
  setByListener(): void;
  /** Writes what changed in this tab since it last wrote, with the time of that change. */
  keep(state: PlayerState): void;
  /**
   * Where another tab has left the track since this tab last read or wrote it.
   *
   * @returns Seconds, 0 for an episode that was finished or reset there; `null`
   *   when nothing is newer than what this tab shows.
   */
  newer(state: PlayerState): number | null;
  /** Runs what changes the state and is no change by the listener, so nothing is written. */
  withoutKeeping(act: () => void): void;
};

/**
 * Writes where the listener is: on each stop, every few seconds of sound, and
 * when told that the page may go. A track that was only shown leaves no trace,
 * and a position that did not change is never written again: another tab may
 * have written a newer one meanwhile.
 */
export function keepPosition(storage: PlayerStorage): PositionKeeper {
  let touched = false;
  /** The position was chosen here and not played from yet, so it stands. */
  let pinned = false;
  /** Milliseconds since 1970 of a change that is not written; `null` when there is none. */
  let changedAt: number | null = null;
  /** Date of the stored entry that this tab wrote or showed last. */
  let knownAt = 0;
  let keptAt = 0;
  let isIgnoring = false;

  function storedAt(trackId: string): number {
    return storage.entryOf(trackId)?.at ?? 0;
  }

  function keep(state: PlayerState): void {
    if (!touched || changedAt === null || state.status === 'idle') return;
    keptAt = Date.now();
    const age = keptAt - changedAt;
    changedAt = null;
    pinned = false;
    const { track, position } = state;
    const at =
      state.status === 'ended'
        ? storage.finish(track.id, age)
        : storage.keepPosition(track, position, age);
    // The storage keeps another tab's change that is newer, which is then still to be shown.
    if (storedAt(track.id) === at) knownAt = at;
  }

  function open(trackId: string): void {
    touched = false;
    pinned = false;
    changedAt = null;
    knownAt = storedAt(trackId);
  }

  return {
    follow(before, after) {
      if (isIgnoring || after.status === 'idle') return;
      if (before.status === 'idle' || before.track.id !== after.track.id) open(after.track.id);
      if (after.status === 'playing') {
        touched = true;
        pinned = false;
      }
      const isSame = before.status === after.status && before.position === after.position;
      if (touched && !isSame) changedAt = Date.now();
      const stopped = before.status === 'playing' && after.status !== 'playing';
      const ended = before.status !== 'ended' && after.status === 'ended';
      const due = after.status === 'playing' && Date.now() - keptAt >= WRITE_INTERVAL;
      if (stopped || ended || due) keep(after);
    },
    setByLink() {
      pinned = true;
    },
    setByListener() {
      touched = true;
      pinned = true;
      changedAt = Date.now();
    },
    keep,
    newer(state) {
      if (pinned || state.status === 'idle') return null;
      const entry = storage.entryOf(state.track.id);
      if (entry === null || entry.at <= knownAt) return null;
      knownAt = entry.at;
      changedAt = null;
      return entry.isFinished ? 0 : entry.position;
    },
    withoutKeeping(act) {
      isIgnoring = true;
      act();
      isIgnoring = false;
    },
  };
}
