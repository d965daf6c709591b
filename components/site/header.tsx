import { archivePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';

/**
 * Has two links only, because keyboard users should reach Play after few presses of
 * Tab. The link to the search stands at the end of this row but follows the page's
 * text in the tab order.
 */
export function Header({ show }: { readonly show: Show }) {
  return (
    <header className="-order-2 border-b border-line">
      <div className="mx-auto flex min-h-14 max-w-page flex-wrap items-center justify-between gap-4 ps-4 pe-15 sm:ps-6 sm:pe-32">
        <a
          href={sitePath(show, '/')}
          className="min-w-0 flex-1 basis-24 py-2 font-serif text-xl tracking-tight hover:text-accent"
        >
          <bdi>{show.title}</bdi>
        </a>
        <a
          href={sitePath(show, archivePath())}
          className="no-print shrink-0 py-3 text-sm text-quiet hover:text-ink"
        >
          {messages.site.allEpisodes}
        </a>
      </div>
      {show.notice !== null && (
        <p className="bg-raised px-4 py-1.5 text-center text-xs text-quiet sm:px-6">
          {show.notice}
        </p>
      )}
    </header>
  );
}
