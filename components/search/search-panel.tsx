'use client';

import { useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { FACETS } from '@/lib/search/facets';
import { INDEX_FOLDER } from '@/lib/search/index/index-root';
import { parseQuery, type Query } from '@/lib/search/query';
import { keepSearch } from '@/lib/browser/latest-searches';
import { messages } from '@/lib/messages/current/search';
import type { QueryStore } from './query-store';
import { SearchChoices } from './search-choices';
import { SearchField } from './search-field';
import { SearchStart } from './search-start';
import { SearchResults } from './search-results';
import { SearchStatus } from './search-status';
import { useOffline } from './use-offline';
import { useArrowKeys } from './use-arrow-keys';
import { useSearch } from './use-search';

type SearchPanelProps = {
  /** Address of the search page; the index is in a folder below it. */
  readonly href: string;
  readonly store: QueryStore;
  /** A dialog has less space and a button that closes it. */
  readonly isDialog?: boolean;
};

/**
 * Field, filters and results. The field is a plain form, which leads to the search
 * page without scripts.
 */
export function SearchPanel({ href, store, isDialog = false }: SearchPanelProps) {
  const address = useSyncExternalStore(store.subscribe, store.get, () => '');
  const query = parseQuery(address);
  const search = useSearch(href.replace(/search\/$/, `${INDEX_FOLDER}/`), address);
  const keeping = useOffline(href, search);
  const onPage = useRef<HTMLAnchorElement>(null);
  const walk = useArrowKeys();
  const change = (part: Partial<Query>) => store.set({ ...parseQuery(store.get()), ...part });

  return (
    <search
      onKeyDown={walk}
      className={isDialog ? 'flex h-full flex-col sm:max-h-[84vh]' : 'block'}
    >
      <form
        action={href}
        onSubmit={(event) => {
          event.preventDefault();
          // The last letters may not have been searched for yet, but the link must include them.
          const typed = new FormData(event.currentTarget).get('q');
          keepSearch(typeof typed === 'string' ? typed.trim() : '');
          flushSync(() => change({ words: typeof typed === 'string' ? typed.trim() : '' }));
          onPage.current?.click();
        }}
        className={isDialog ? 'border-b border-line p-3 sm:p-4' : ''}
      >
        <SearchField
          words={query.words}
          onWords={(asked) => change({ words: asked })}
          isDialog={isDialog}
        />
        <SearchChoices
          query={query}
          names={search.names}
          outcome={search.outcome}
          onChange={change}
        />
      </form>
      <div
        className={
          isDialog ? 'min-h-0 grow overflow-y-auto overscroll-contain px-3 pb-4 sm:px-4' : ''
        }
      >
        <SearchStatus
          query={query}
          search={search}
          onClear={() => change({ chosen: {} })}
          hasChosen={FACETS.some((facet) => query.chosen[facet] !== undefined)}
        />
        {address === '' && search.names !== null && (
          <SearchStart names={search.names} onSearch={change} />
        )}
        {search.outcome?.status === 'found' && (
          // A search is kept once one of its results was used.
          <div onClickCapture={() => keepSearch(query.words)}>
            <SearchResults
              key={search.outcome.query}
              outcome={search.outcome}
              isDialog={isDialog}
            />
          </div>
        )}
        {!isDialog && keeping !== 'nothing' && (
          <p className="mt-6 border-t border-line pt-4 text-sm text-quiet">
            {messages.worksOffline[keeping]}
          </p>
        )}
      </div>
      {isDialog && (
        <p className="flex items-center justify-between gap-4 border-t border-line px-4 py-1 text-sm text-quiet">
          <span className="hidden sm:inline">{messages.keys}</span>
          <a
            ref={onPage}
            href={`${href}${address}`}
            className="py-2.5 whitespace-nowrap underline underline-offset-4"
          >
            {messages.openAsPage}
          </a>
        </p>
      )}
    </search>
  );
}
