import type { PlayerEvent, StoreFact } from '@/lib/player/player-event';
import { IDLE, type PlayerState } from '@/lib/player/player-state';
import { reduce } from '@/lib/player/reduce';

/** Facts that the store itself reports, since they cannot fail. */
type OwnFact =
  StoreFact | { readonly type: 'stopped' } | { readonly type: 'moved'; readonly position: number };

export type HeldState = {
  get(): PlayerState;
  /** Number of the current load; events of other loads are ignored. */
  load(): number;
  apply(event: PlayerEvent): void;
  /** Applies a fact about the current load. */
  report(fact: OwnFact): void;
  /** Applies a fact that begins a new load; reports of older loads are ignored from then on. */
  reportNewLoad(fact: OwnFact): void;
  /** Runs a function that changes the state, and notifies the subscribers once, after it. */
  batch(act: () => void): void;
  subscribe(listener: () => void): () => void;
  notify(): void;
};

/** @param changed Called on each change of state, before the subscribers. */
export function holdState(changed: (before: PlayerState, after: PlayerState) => void): HeldState {
  let state: PlayerState = IDLE;
  let load = 0;
  let isBatching = false;
  const listeners = new Set<() => void>();

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function apply(event: PlayerEvent): void {
    const before = state;
    state = reduce(state, event);
    if (state === before) return;
    changed(before, state);
    if (!isBatching) notify();
  }

  return {
    get: () => state,
    load: () => load,
    apply,
    report: (fact) => apply({ load, ...fact }),
    reportNewLoad(fact) {
      load += 1;
      apply({ load, ...fact });
    },
    batch(act) {
      const before = state;
      isBatching = true;
      try {
        act();
      } finally {
        isBatching = false;
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
