'use client';

import { addressQueryStore } from './query-store';
import { SearchPanel } from './search-panel';

/** The search as a page. Its address holds the query. */
export function SearchPage({ href }: { readonly href: string }) {
  return <SearchPanel href={href} store={addressQueryStore} />;
}
