import type { ReactNode } from 'react';
import type { PageNumber } from '@/lib/episode/archive';
import type { EpisodeList } from '@/lib/output/episode-list';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { longDateRange } from '@/lib/time/long-date';
import { EpisodeCard } from '@/components/episode/episode-card';
import { PageLinks } from './page-links';

type EpisodePagesProps = {
  readonly show: Show;
  readonly list: EpisodeList;
  /** Path of a page below the site's root. */
  readonly pathOf: (page: PageNumber) => string;
  /** Whether each episode shows its series. `false` in a list where all have the same series. */
  readonly withSeries?: boolean;
  /** Shown between the count and the list. */
  readonly children?: ReactNode;
};

/** One page of a list of episodes, with their number or days, and links to the other pages. */
export function EpisodePages({
  show,
  list: { episodes, count, page, newer, older },
  pathOf,
  withSeries = true,
  children,
}: EpisodePagesProps) {
  return (
    <>
      <p className="mt-3 mb-8 text-quiet">
        {count === null ? daysOf(show, episodes) : countOf(count)}
      </p>
      {children}
      <h2 className="sr-only">{page === null ? messages.site.newest : messages.site.page(page)}</h2>
      {episodes.map((episode) => (
        <EpisodeCard key={episode.slug} show={show} episode={episode} withSeries={withSeries} />
      ))}
      <PageLinks
        show={show}
        newer={newer && pathOf(newer.page)}
        older={older && pathOf(older.page)}
      />
    </>
  );
}

function countOf(count: number): string {
  return count === 0 ? messages.site.noEpisodes : messages.site.episodes(count);
}

/** The days of an older page, which its number says nothing about. */
function daysOf({ language }: Show, episodes: readonly ListedEpisode[]): string {
  const [newest, oldest] = [episodes[0], episodes.at(-1)];
  if (newest === undefined || oldest === undefined) return '';
  return longDateRange(oldest.day, newest.day, language);
}
