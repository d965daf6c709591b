import { archivePage, archivePages } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { listedEpisode, type ListedEpisode } from './listed-episode';

/** One page of a list of episodes. */
export type EpisodeList = {
  /** Newest first. */
  readonly episodes: readonly ListedEpisode[];
  /** Episodes on all pages of the list. */
  readonly count: number;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
};

/**
 * @param all The whole list, newest first.
 * @param page Counts from 1.
 */
export function episodeList(show: Show, all: readonly Episode[], page: number): EpisodeList {
  return {
    episodes: archivePage(all, page).map((episode) => listedEpisode(show, episode)),
    count: all.length,
    page,
    pages: archivePages(all),
  };
}
