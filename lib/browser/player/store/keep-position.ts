import { wantsSound, type PlayerState } from '@/lib/player/player-state';
import type { PlayerStorage } from '@/lib/player/player-storage';

/** Milliseconds between two writes; a crash of the browser loses no more than this. */
const WRITE_INTERVAL = 5000;

/** The stored position stays for these milliseconds after a jump. */
const HOLD_MILLISECONDS = 8000;

export type PositionKeeper = {
  /** Call it on each change of state. */
  follow(before: PlayerState, after: PlayerState): void;
  /** Call it when a link set the position, which is written only after playback from there. */
  setByLink(): void;
  /** Call it when the listener set a position, played or not. */
  setByListener(): void;
  /**
   * Call it when the listener jumps away from this state, maybe by mistake. It is written, and no
   * later position is for eight seconds, unless the audio stops or the listener does something
   * else.
   */
  hold(state: PlayerState): void;
  /** Call it when the listener has done something else, so that positions are written again. */
  release(): void;
  /** Writes the changes of this tab since its last write, with the time of the change. */
  keep(state: PlayerState): void;
  /**
   * The position that another tab has stored for the track since this tab read or wrote it.
   *
   * @returns Seconds, 0 for an episode that was finished or reset there; `null`
   *   if nothing is newer than the position of this tab.
   */
  newer(state: PlayerState): number | null;
  /** Runs a change of state that the listener did not make, so that nothing is written. */
  withoutKeeping(act: () => void): void;
};

/**
 * Stores the listener's position: on each stop, every few seconds of playback, and
 * when the page may be closed. A track that was only shown is not stored, and a
 * position that did not change is not written again: another tab may have written a
 * newer one meanwhile.
 */
export function keepPosition(storage: PlayerStorage): PositionKeeper {
  let touched = false;
  /** Whether the position was set in this tab and not played from yet, so that it stays. */
  let pinned = false;
  /** Time of a change that is not written yet, in milliseconds since 1970; `null` without one. */
  let changedAt: number | null = null;
  /** Date of the stored entry that this tab last wrote or applied. */
  let knownAt = 0;
  let keptAt = 0;
  let isIgnoring = false;
  /** Milliseconds since 1970. */
  let heldUntil = 0;

  function storedAt(trackId: string): number {
    return storage.entryOf(trackId)?.at ?? 0;
  }

  function keep(state: PlayerState): void {
    if (!touched || changedAt === null || state.status === 'idle' || isHeld(state)) return;
    keptAt = Date.now();
    const age = keptAt - changedAt;
    changedAt = null;
    pinned = false;
    const { track, position } = state;
    const at =
      state.status === 'ended'
        ? storage.finish(track.id, age)
        : storage.keepPosition(track, position, age);
    // The storage keeps a newer change by another tab, which is still to be applied.
    if (storedAt(track.id) === at) knownAt = at;
  }

  function isHeld(state: PlayerState): boolean {
    return Date.now() < heldUntil && wantsSound(state);
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
    hold(state) {
      heldUntil = 0;
      keep(state);
      heldUntil = Date.now() + HOLD_MILLISECONDS;
    },
    release: () => void (heldUntil = 0),
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
