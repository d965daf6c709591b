import { SearchLink } from '@/components/search/search-link';
import { archivePath, searchPath, sitePath } from '@/lib/show/address';
import type { Show } from '@/lib/show/show';
import { words } from '@/lib/words/current';
import { words as search } from '@/lib/words/search/current';

/** Three links only: Play must be near the top for those who walk by keys. */
export function Header({ show }: { readonly show: Show }) {
  return (
    <header className="border-b border-line">
      {show.notice !== null && (
        <p className="bg-raised px-4 py-1.5 text-center text-xs text-quiet sm:px-6">
          {show.notice}
        </p>
      )}
      <div className="mx-auto flex min-h-14 max-w-page items-center justify-between gap-4 px-4 sm:px-6">
        <a
          href={sitePath(show, '/')}
          className="py-2 font-serif text-xl tracking-tight hover:text-accent"
        >
          <bdi>{show.title}</bdi>
        </a>
        <div className="flex shrink-0 items-center gap-5">
          <SearchLink href={sitePath(show, searchPath())} label={search.search} />
          <a
            href={sitePath(show, archivePath())}
            className="no-print py-3 text-sm text-quiet hover:text-ink"
          >
            {words.site.allEpisodes}
          </a>
        </div>
      </div>
    </header>
  );
}
