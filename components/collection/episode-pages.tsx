import type { ReactNode } from 'react';
import type { EpisodeList } from '@/lib/output/episode-list';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { EpisodeCard } from '@/components/episode/episode-card';
import { PageLinks } from './page-links';

type EpisodePagesProps = {
  readonly show: Show;
  readonly list: EpisodeList;
  /** Path of a page below the site's root, by its number. */
  readonly pathOf: (page: number) => string;
  /** Whether each episode shows its series. `false` in a list where all have the same series. */
  readonly withSeries?: boolean;
  /** Shown between the count and the list. */
  readonly children?: ReactNode;
};

/** One page of a list of episodes, with their number and links to the other pages. */
export function EpisodePages({
  show,
  list: { episodes, count, page, pages },
  pathOf,
  withSeries = true,
  children,
}: EpisodePagesProps) {
  return (
    <>
      <p className="mt-3 mb-8 text-quiet">
        {count === 0 ? messages.site.noEpisodes : messages.site.episodes(count)}
        {pages > 1 && <>, {messages.site.pageOf(page, pages)}</>}
      </p>
      {children}
      <h2 className="sr-only">{messages.site.pageOf(page, pages)}</h2>
      {episodes.map((episode) => (
        <EpisodeCard key={episode.slug} show={show} episode={episode} withSeries={withSeries} />
      ))}
      <PageLinks show={show} page={page} pages={pages} pathOf={pathOf} />
    </>
  );
}
