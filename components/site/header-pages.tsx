import { showPagePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import type { PageLink } from '@/lib/show/show-page';
import { messages } from '@/lib/messages/current/pages';
import { PAGES, PAGE_LINK, PAGE_LIST, PAGE_TITLE } from './header-styles';

type HeaderPagesProps = { readonly show: Show; readonly pages: readonly PageLink[] };

/**
 * Links to the show's own pages, in the header; on a phone in a second row. In the document they
 * come after the text, so that Play stays near the start for the keyboard.
 */
export function HeaderPages({ show, pages }: HeaderPagesProps) {
  if (pages.length === 0) return null;
  return (
    <nav aria-label={messages.site.showPages} className={PAGES}>
      <ul className={PAGE_LIST}>
        {pages.map((page) => (
          <li key={page.name}>
            <a href={sitePath(show, showPagePath(page))} className={PAGE_LINK}>
              <bdi className={PAGE_TITLE}>{page.title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
