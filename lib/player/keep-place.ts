import type { PlayerState } from './player-state';
import type { PlayerStorage } from './storage';

/** A crash of the browser costs the listener no more than these milliseconds. */
const EVERY = 5000;

export type PlaceKeeper = {
  /** Call it on each change of state. */
  follow(before: PlayerState, after: PlayerState): void;
  /** The listener set a place, heard or not. */
  sought(): void;
  /** Writes now, if there is anything to remember. */
  keep(state: PlayerState): void;
};

/**
 * Writes where the listener is: on each stop, every few seconds of sound, and
 * when told that the page may go. A track that was only shown leaves no trace.
 */
export function keepPlace(storage: PlayerStorage): PlaceKeeper {
  let touched = false;
  let keptAt = 0;

  function keep(state: PlayerState): void {
    if (!touched || state.status === 'idle') return;
    keptAt = Date.now();
    if (state.status === 'ended') storage.finish(state.track.id);
    else storage.keepPosition(state.track, state.position);
  }

  return {
    follow(before, after) {
      if (after.status === 'idle') return;
      if (before.status === 'idle' || before.track.id !== after.track.id) touched = false;
      if (after.status === 'playing') touched = true;
      const stopped = before.status === 'playing' && after.status !== 'playing';
      const due = after.status === 'playing' && Date.now() - keptAt >= EVERY;
      if (stopped || due) keep(after);
    },
    sought() {
      touched = true;
    },
    keep,
  };
}
