import type { PlayerEvent, StoreFact } from '@/lib/player/player-event';
import { IDLE, type PlayerState } from '@/lib/player/player-state';
import { reduce } from '@/lib/player/reduce';

/** Facts that the store tells of its own: what nobody can refuse. */
type OwnFact =
  StoreFact | { readonly type: 'stopped' } | { readonly type: 'moved'; readonly position: number };

export type HeldState = {
  get(): PlayerState;
  /** Number of the present load, which an event has to be about. */
  load(): number;
  apply(event: PlayerEvent): void;
  /** Applies a fact about the present load. */
  tell(fact: OwnFact): void;
  /** Applies a fact with which a new load begins; reports of older ones change nothing any more. */
  tellOfNewLoad(fact: OwnFact): void;
  /** Runs what changes the state, and notifies the subscribers once, after it. */
  together(act: () => void): void;
  subscribe(listener: () => void): () => void;
  notify(): void;
};

/** @param changed Told of each change of state, before the subscribers are. */
export function holdState(changed: (before: PlayerState, after: PlayerState) => void): HeldState {
  let state: PlayerState = IDLE;
  let load = 0;
  let isTogether = false;
  const listeners = new Set<() => void>();

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function apply(event: PlayerEvent): void {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    changed(before, state);
    if (!isTogether) notify();
  }

  return {
    get: () => state,
    load: () => load,
    apply,
    tell: (fact) => apply({ load, ...fact }),
    tellOfNewLoad(fact) {
      load += 1;
      apply({ load, ...fact });
    },
    together(act) {
      const before = state;
      isTogether = true;
      try {
        act();
      } finally {
        isTogether = false;
      }
      if (state !== before) notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify,
  };
}
