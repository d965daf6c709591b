import type { Month, YearPage } from '@/lib/episode/years';
import { archivePath, episodePath, sitePath } from '@/lib/links/address';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { yearPath } from '@/lib/links/collection-path';
import { messages as siteMessages } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/collections';
import { LinkRow } from './link-row';
import { PageLinks } from './page-links';
import { EpisodeCover } from '@/components/episode/episode-cover';
import { EpisodeTitle } from '@/components/episode/episode-title';
import { lengthOf } from '@/components/episode/length-of';
import { PageTitle } from '@/components/ui/page-title';

type YearListProps = YearPage<ListedEpisode> & { readonly show: Show };

/** The episodes of a year, by month and as titles only, for looking up an episode. */
export function YearList({ show, year, years, count, page, pages, months }: YearListProps) {
  const links = years.map((other) => ({
    title: `${other}`,
    path: yearPath(other),
    current: other === year,
  }));
  return (
    <>
      <PageTitle title={messages.episodesFrom(year)} className="mt-8 sm:mt-12" />
      <p className="mt-3 mb-8 text-quiet">
        {siteMessages.site.episodes(count)}
        {pages > 1 && <>, {siteMessages.site.pageOf(page, pages)}</>}
      </p>
      {links.length > 1 && (
        <nav aria-label={messages.browse} className="no-print -mt-2 mb-4">
          <LinkRow show={show} label={messages.kinds.years} links={links} />
        </nav>
      )}
      {months.map((month) => (
        <MonthList key={month.month} show={show} year={year} month={month} />
      ))}
      <PageLinks
        show={show}
        newer={page > 1 ? yearPath(year, page - 1) : null}
        older={page < pages ? yearPath(year, page + 1) : null}
      />
      <a
        href={sitePath(show, archivePath())}
        className="mt-8 inline-block py-3 font-medium text-accent underline underline-offset-4"
      >
        {siteMessages.site.allEpisodes}
      </a>
    </>
  );
}

type MonthListProps = {
  readonly show: Show;
  readonly year: number;
  readonly month: Month<ListedEpisode>;
};

function MonthList({ show, year, month: { month, episodes } }: MonthListProps) {
  const name = new Intl.DateTimeFormat(show.language, { month: 'long', timeZone: 'UTC' });
  return (
    <section className="border-t border-line py-6 sm:flex sm:gap-8">
      <h2 className="mb-2 w-32 shrink-0 text-sm font-semibold sm:py-1.5">
        {name.format(new Date(Date.UTC(year, month - 1)))}
      </h2>
      <ol className="min-w-0 grow">
        {episodes.map((episode) => (
          <li key={episode.slug} className="flex items-center gap-3 py-1.5 sm:gap-4">
            <time
              dateTime={episode.date}
              className="w-5 shrink-0 text-end text-sm text-quiet tabular-nums"
            >
              {Number(episode.day.slice(8, 10))}
            </time>
            <EpisodeCover episode={episode} size={44} className="size-11 rounded" />
            <a
              href={sitePath(show, episodePath(episode))}
              className="min-w-0 grow font-serif text-[1.0625rem] leading-snug hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4 sm:text-lg"
            >
              <EpisodeTitle show={show} episode={episode} />
            </a>
            <bdi className="hidden shrink-0 text-sm text-quiet sm:block">{lengthOf(episode)}</bdi>
          </li>
        ))}
      </ol>
    </section>
  );
}
