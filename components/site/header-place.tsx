import { SEARCH_LINK } from '@/components/search/search-link-style';
import type { Show } from '@/lib/show/show';
import type { PageLink } from '@/lib/show/show-page';
import { messages } from '@/lib/messages/current/pages';
import { messages as searchMessages } from '@/lib/messages/current/search';
import {
  actionsStyle,
  PAGES,
  PAGE_LINK,
  PAGE_LIST,
  PAGE_TITLE,
  SUBSCRIBE,
  SUPPORT,
} from './header-styles';

type HeaderPlaceProps = { readonly show: Show; readonly pages: readonly PageLink[] };

/**
 * Invisible boxes of the size of `HeaderActions` and `HeaderPages`, which the browser receives
 * after the text: without them, the header would move as the end of a long page arrives. They come
 * first, because a slow browser may paint a header of which it has read only the start. The labels
 * are attributes, so that they are not in the page's text a second time.
 */
export function HeaderPlace({ show, pages }: HeaderPlaceProps) {
  return (
    <>
      <div aria-hidden="true" className={`invisible ${actionsStyle(show)}`}>
        <span className={SEARCH_LINK}>
          <span className="size-4" />
          <span className="frame-label hidden sm:inline" data-label={searchMessages.search} />
        </span>
        {show.feed.funding.length > 0 && (
          <span className={SUPPORT}>
            <span className="size-4" />
            <span className="frame-label hidden sm:inline" data-label={messages.site.support} />
          </span>
        )}
        <span className={SUBSCRIBE} data-label={messages.episode.subscribe} />
      </div>
      {pages.length > 0 && (
        <div aria-hidden="true" className={`invisible ${PAGES}`}>
          <div className={PAGE_LIST}>
            {pages.map(({ name, title }) => (
              <span key={name} className={PAGE_LINK}>
                <span className={PAGE_TITLE} data-label={title} />
              </span>
            ))}
          </div>
        </div>
      )}
    </>
  );
}
