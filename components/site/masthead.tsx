import type { ReactNode } from 'react';
import { Picture } from '@/components/ui/picture';
import { sitePath } from '@/lib/links/address';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { Hosts } from './hosts';
import { PageTitle } from '@/components/ui/page-title';
import { contentLanguage } from '@/lib/messages/content-language';

type MastheadProps = {
  readonly show: Show;
  /** The button that plays the newest episode. */
  readonly children: ReactNode;
};

/** The head of the home page: what the show is, who makes it, and how to begin. */
export function Masthead({ show, children }: MastheadProps) {
  return (
    <div className="masthead full-bleed">
      <Picture
        address={sitePath(show, smallPicturePath(show.artwork))}
        size={240}
        sizes="(width < 40rem) 96px, (width < 64rem) 176px, 240px"
        eager
        className="masthead-art size-24 rounded-xl sm:size-44 lg:size-60"
      />
      <PageTitle
        title={show.title}
        breakable={show.breakableTitle}
        lang={contentLanguage(show.language)}
        isNarrow
        className="masthead-title min-w-0"
      />
      <div className="masthead-text min-w-0">
        <p className="max-w-[40rem] text-[1.0625rem] leading-relaxed sm:text-lg">
          {show.description}
        </p>
        <Hosts show={show} />
        <div className="mt-5 flex flex-wrap items-center gap-2">
          {children}
          <a
            href={sitePath(show, SUBSCRIBE_PATH)}
            className="no-print hidden min-h-11 items-center rounded-pill px-5 text-sm font-semibold outline sm:flex outline-ink/25 hover:outline-ink"
          >
            {messages.episode.subscribe}
          </a>
        </div>
      </div>
    </div>
  );
}
