import { formatQuery, type Query } from '@/lib/search/query';

/** Holds the query of a search, in the form of an address's query string. */
export type QueryStore = {
  readonly get: () => string;
  readonly set: (query: Query) => void;
  /** Calls the listener after each change. Returns a function that unsubscribes. */
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * For the search page: keeps the query in the page's address, so that it can be
 * bookmarked and shared.
 */
export const addressQueryStore: QueryStore = createQueryStore(
  () => location.search,
  (text) => history.replaceState(history.state, '', `${location.pathname}${text}`),
);

/** For the dialog: keeps the query in memory, because the address belongs to the page below. */
export function createMemoryQueryStore(): QueryStore {
  let kept = '';
  return createQueryStore(
    () => kept,
    (text) => (kept = text),
  );
}

function createQueryStore(get: () => string, keep: (text: string) => void): QueryStore {
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
