import { formatQuery, type Query } from '@/lib/search/query';

/** Where the query of a search is kept, as a part of an address. */
export type QueryStore = {
  readonly get: () => string;
  readonly set: (query: Query) => void;
  /** Tells of every change. Returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** On the search page: in its address, so that it can be kept, sent and gone back to. */
export const inAddress: QueryStore = keepIn(
  () => location.search,
  (text) => history.replaceState(history.state, '', `${location.pathname}${text}`),
);

/** In the dialog: the page below has an address of its own. */
export function inMemory(): QueryStore {
  let kept = '';
  return keepIn(
    () => kept,
    (text) => (kept = text),
  );
}

function keepIn(get: () => string, keep: (text: string) => void): QueryStore {
  const listeners = new Set<() => void>();
  return {
    get,
    set(query) {
      keep(formatQuery(query));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      addEventListener('popstate', listener);
      return () => {
        listeners.delete(listener);
        removeEventListener('popstate', listener);
      };
    },
  };
}
