import { showPagePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import { messages } from '@/lib/messages/current/pages';

type HeaderPagesProps = { readonly show: Show; readonly pages: readonly ShowPage[] };

/**
 * Links to the show's own pages, in a row below the header. In the document they come after
 * the text, so that Play stays near the start for the keyboard; the layout moves them up.
 */
export function HeaderPages({ show, pages }: HeaderPagesProps) {
  if (pages.length === 0) return null;
  return (
    <nav
      aria-label={messages.site.showPages}
      className="no-print -order-1 border-b border-line text-sm text-quiet"
    >
      <ul className="mx-auto flex max-w-page flex-wrap gap-x-6 px-4 sm:px-6">
        {pages.map((page) => (
          <li key={page.name}>
            <a href={sitePath(show, showPagePath(page))} className="block py-3 hover:text-ink">
              <bdi>{page.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
