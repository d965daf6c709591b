import type { Episode } from './episode';

/** Episodes on one page of the archive: a list that a reader can scan without a search. */
export const EPISODES_PER_PAGE = 20;

/** Number of pages of the archive; 1 for a show without episodes. */
export function archivePages(episodes: readonly Episode[]): number {
  return Math.max(1, Math.ceil(episodes.length / EPISODES_PER_PAGE));
}

/**
 * The episodes on one page of the archive.
 *
 * @param page Counts from 1.
 */
export function archivePage(episodes: readonly Episode[], page: number): readonly Episode[] {
  return episodes.slice((page - 1) * EPISODES_PER_PAGE, page * EPISODES_PER_PAGE);
}
