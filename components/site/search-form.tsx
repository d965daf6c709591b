import { Button } from '@/components/ui/button';
import { searchPath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { messages as searchMessages } from '@/lib/messages/current/search';

/** A field that opens the search page with what was typed, also without scripts. */
export function SearchForm({ show }: { readonly show: Show }) {
  return (
    <form action={sitePath(show, searchPath())} role="search" className="mt-6 flex gap-2">
      <input
        name="q"
        type="search"
        aria-label={messages.site.searchShow}
        placeholder={messages.site.searchShow}
        autoComplete="off"
        enterKeyHint="search"
        className="min-h-12 w-full min-w-0 grow rounded-pill border border-line bg-raised px-5 placeholder:text-quiet"
      />
      <Button kind="outlined" type="submit" className="shrink-0">
        {searchMessages.search}
      </Button>
    </form>
  );
}
