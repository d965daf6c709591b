import { Picture } from '@/components/ui/picture';
import { archivePath, sitePath } from '@/lib/links/address';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import type { PageLink } from '@/lib/show/show-page';
import { messages } from '@/lib/messages/current/pages';
import { HeaderPlace } from './header-place';
import { brandStyle } from './header-styles';
import { ShowTitle } from './show-title';

type HeaderProps = {
  readonly show: Show;
  /** The show's own pages in the header. */
  readonly pages: readonly PageLink[];
};

/**
 * Has two links only, because keyboard users should reach Play after few presses of Tab. The
 * others that stand in its row, `HeaderActions` and `HeaderPages`, follow the page's text.
 */
export function Header({ show, pages }: HeaderProps) {
  return (
    <header className="contents">
      <HeaderPlace show={show} pages={pages} />
      <a
        href={sitePath(show, '/')}
        className="frame-brand flex min-h-14 min-w-0 items-center gap-2.5 py-1.5 ps-4 hover:text-accent sm:ps-6"
      >
        <Picture
          address={sitePath(show, smallPicturePath(show.artwork))}
          size={28}
          eager
          className="size-7 rounded"
        />
        <ShowTitle
          show={show}
          className={`min-w-0 font-serif leading-tight font-semibold ${brandStyle(show)}`}
        />
      </a>
      <a
        href={sitePath(show, archivePath())}
        className="frame-all no-print py-2.5 ps-[min(1rem,5vw)] text-sm text-quiet hover:text-ink sm:ps-6 md:px-3 md:py-3"
      >
        {messages.site.allEpisodes}
      </a>
      {show.notice !== null && (
        <p className="frame-notice full-bleed px-4 py-1 text-center text-xs text-quiet sm:px-6">
          {show.notice}
        </p>
      )}
    </header>
  );
}
