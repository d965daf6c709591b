import type { Episode } from '@/lib/episode/episode';
import { monthsOf, yearsOf, type Month, type Year } from '@/lib/episode/years';
import { archivePath, episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { yearPath } from '@/lib/links/collection-path';
import { messages as siteMessages } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/collections';
import { LinkRow } from './link-row';

type YearListProps = {
  readonly show: Show;
  readonly episodes: readonly Episode[];
  readonly year: Year;
};

/** All episodes of a year on one page, by month and as titles only, for looking up an episode. */
export function YearList({ show, episodes, year }: YearListProps) {
  const links = yearsOf(episodes).map((other) => ({
    title: `${other.year}`,
    path: yearPath(other.year),
    current: other.year === year.year,
  }));
  return (
    <>
      <h1 className="mt-12 font-serif text-4xl tracking-tight sm:mt-16 sm:text-5xl">
        {messages.episodesFrom(year.year)}
      </h1>
      <p className="mt-3 mb-8 text-quiet">{siteMessages.site.episodes(year.episodes.length)}</p>
      {links.length > 1 && (
        <nav aria-label={messages.browse} className="no-print -mt-2 mb-4">
          <LinkRow show={show} label={messages.kinds.years} links={links} />
        </nav>
      )}
      {monthsOf(year).map((month) => (
        <MonthList key={month.month} show={show} year={year.year} month={month} />
      ))}
      <a
        href={sitePath(show, archivePath())}
        className="mt-8 inline-block py-3 font-medium text-accent underline underline-offset-4"
      >
        {siteMessages.site.allEpisodes}
      </a>
    </>
  );
}

type MonthListProps = { readonly show: Show; readonly year: number; readonly month: Month };

function MonthList({ show, year, month: { month, episodes } }: MonthListProps) {
  const name = new Intl.DateTimeFormat(show.language, { month: 'long', timeZone: 'UTC' });
  return (
    <section className="border-t border-line py-6 sm:flex sm:gap-8">
      <h2 className="mb-2 w-32 shrink-0 text-sm font-semibold sm:py-1.5">
        {name.format(new Date(Date.UTC(year, month - 1)))}
      </h2>
      <ol className="min-w-0">
        {episodes.map((episode) => (
          <li key={episode.slug} className="flex items-baseline gap-4 py-1.5">
            <time dateTime={episode.date} className="w-6 shrink-0 text-end text-sm text-quiet">
              {Number(episode.publishedAt.slice(8, 10))}
            </time>
            <a
              href={sitePath(show, episodePath(episode))}
              className="min-w-0 font-serif text-lg leading-snug hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              <bdi>{episode.title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
