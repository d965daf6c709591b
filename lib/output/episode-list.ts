import { archivePage, pageNumbers, type PageNumber } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { listedEpisode, type ListedEpisode } from './listed-episode';

/** One page of a list of episodes. */
export type EpisodeList = {
  /** Newest first. */
  readonly episodes: readonly ListedEpisode[];
  readonly page: PageNumber;
  /** Episodes on all pages; `null` on older pages, which a new episode is not to change. */
  readonly count: number | null;
  /** The next page in each direction; `null` if there is none. */
  readonly newer: { readonly page: PageNumber } | null;
  readonly older: { readonly page: PageNumber } | null;
};

/** @param all The whole list, newest first. */
export function episodeList(show: Show, all: readonly Episode[], page: PageNumber): EpisodeList {
  const numbers = pageNumbers(all);
  const at = numbers.indexOf(page);
  const pageAt = (index: number) => {
    const found = numbers[index];
    return found === undefined ? null : { page: found };
  };
  return {
    episodes: archivePage(all, page).map((episode) => listedEpisode(show, episode)),
    page,
    count: page === null ? all.length : null,
    newer: pageAt(at - 1),
    older: pageAt(at + 1),
  };
}
