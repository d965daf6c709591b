import { Button } from '@/components/ui/button';
import type { Query } from '@/lib/search/query';
import { messages } from '@/lib/messages/current/search';
import type { Search } from './use-search';

type SearchStatusProps = {
  readonly query: Query;
  readonly search: Search;
  readonly hasChosen: boolean;
  readonly onClear: () => void;
};

/** Number of results, or the error. A screen reader announces the text. */
export function SearchStatus({ query, search, hasChosen, onClear }: SearchStatusProps) {
  const { outcome, isSearching, tryAgain } = search;
  const isNothing = outcome?.status === 'found' && outcome.found.count === 0;
  return (
    <div
      // For measurements: the query that the shown results belong to.
      data-answers={outcome?.query}
      className="flex min-h-12 flex-wrap items-center gap-x-4 py-2 text-sm text-quiet"
    >
      <p role="status" suppressHydrationWarning>
        {textOf(query, search)}
      </p>
      {outcome?.status === 'failed' && process.env.NODE_ENV !== 'development' && !isSearching && (
        <Button kind="plain" onClick={tryAgain}>
          {messages.tryAgain}
        </Button>
      )}
      {isNothing && hasChosen && (
        <Button kind="plain" onClick={onClear}>
          {messages.clearFilters}
        </Button>
      )}
    </div>
  );
}

function textOf(query: Query, { outcome, isSearching }: Search): string {
  // The previous results stay until the new ones arrive, which avoids flicker.
  if (isSearching && outcome === null) return messages.searching;
  if (outcome === null) return messages.invitation;
  if (outcome.status === 'failed') {
    return process.env.NODE_ENV === 'development' ? messages.development : indexNotLoaded();
  }
  const { count, pages, isAtMost } = outcome.found;
  const found = messages.found(count - pages, pages);
  if (count > 0) return isAtMost ? messages.foundAtMost(found) : found;
  return query.words === '' ? messages.noMatches : messages.noResults(query.words);
}

function indexNotLoaded(): string {
  return navigator.onLine ? messages.indexNotLoaded : messages.indexNotLoadedOffline;
}
