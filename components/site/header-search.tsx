import { SearchLink } from '@/components/search/search-link';
import { searchPath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/search';

/**
 * The link to the search. It stands in the header's row but follows the page's text in
 * the tab order.
 */
export function HeaderSearch({ show }: { readonly show: Show }) {
  return (
    <nav
      aria-label={messages.search}
      className="no-print pointer-events-none absolute inset-x-0 top-0 mx-auto flex h-14 max-w-page items-center justify-end px-2 sm:px-6"
    >
      <div className="pointer-events-auto">
        <SearchLink href={sitePath(show, searchPath())} label={messages.search} />
      </div>
    </nav>
  );
}
