import { useSyncExternalStore } from 'react';

/** A value that distant parts of a page share. */
export type SharedValue<Value> = {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly use: () => Value;
};

export function sharedValue<Value>(initial: Value): SharedValue<Value> {
  let current = initial;
  const listeners = new Set<() => void>();

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }

  return {
    get: () => current,
    set(value) {
      current = value;
      for (const listener of listeners) listener();
    },
    use: () =>
      useSyncExternalStore(
        subscribe,
        () => current,
        () => initial,
      ),
  };
}
