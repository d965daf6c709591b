import { Heart } from 'lucide';
import { SearchLink } from '@/components/search/search-link';
import { Icon } from '@/components/ui/icon';
import { searchPath, sitePath } from '@/lib/links/address';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { messages as searchMessages } from '@/lib/messages/current/search';
import { actionsStyle, SUBSCRIBE, SUPPORT } from './header-styles';

/**
 * Search, Support and Subscribe, at the end of the header's row. They follow the page's text in
 * the tab order. A change of their size needs the same in `HeaderPlace`.
 */
export function HeaderActions({ show }: { readonly show: Show }) {
  const [support] = show.feed.funding;
  return (
    <nav aria-label={messages.site.follow} className={actionsStyle(show)}>
      <SearchLink href={sitePath(show, searchPath())} label={searchMessages.search} />
      {support !== undefined && (
        <a href={support.url} className={SUPPORT}>
          <Icon icon={Heart} className="size-4" />
          <span className="frame-label sr-only sm:not-sr-only">{messages.site.support}</span>
        </a>
      )}
      <a href={sitePath(show, SUBSCRIBE_PATH)} className={SUBSCRIBE}>
        {messages.episode.subscribe}
      </a>
    </nav>
  );
}
