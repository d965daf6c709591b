import { PanelButton } from '@/components/player/panel-button';
import type { Show } from '@/lib/show/show';
import type { PageLink } from '@/lib/show/show-page';
import { showPagePath, sitePath } from '@/lib/links/address';
import { SUBSCRIBE_PATH } from '@/lib/links/collection-path';
import { feedLink } from '@/lib/links/feed-address';
import { messages } from '@/lib/messages/current/pages';
import { ShowLinks } from './show-links';
import { ThemeSwitch } from './theme-switch';

type FooterProps = {
  readonly show: Show;
  /** The show's own pages that have a link here. */
  readonly pages: readonly PageLink[];
};

export function Footer({ show, pages }: FooterProps) {
  return (
    <footer className="rule-above mt-16 text-sm text-quiet">
      <div className="flex flex-wrap items-center justify-between gap-x-8 gap-y-4 px-4 py-8 sm:px-6">
        <div className="max-w-reading space-y-1">
          {show.copyright !== null && <p>{show.copyright}</p>}
          <p className="no-print flex flex-wrap items-center gap-x-4">
            {pages.map((page) => (
              <a
                key={page.name}
                href={sitePath(show, showPagePath(page))}
                className="py-3 underline underline-offset-4"
              >
                <bdi>{page.title}</bdi>
              </a>
            ))}
            <a href={sitePath(show, SUBSCRIBE_PATH)} className="underline underline-offset-4">
              {messages.episode.subscribe}
            </a>
            <a href={feedLink(show)} className="underline underline-offset-4">
              {messages.episode.feed}
            </a>
            <PanelButton panel="settings">{messages.site.settings}</PanelButton>
          </p>
          <ShowLinks links={show.links} />
        </div>
        <ThemeSwitch />
      </div>
    </footer>
  );
}
