import type { Episode } from './episode';

/** Episodes on one page of the archive: a list that a reader can scan without a search. */
export const EPISODES_PER_PAGE = 20;

/** Fewest episodes on the newest of several pages. */
const FEWEST = 4;

/**
 * The number of a page of a list of episodes, from 1 for the oldest; `null` for the newest page,
 * which has the short address. A page that is full keeps its number and its episodes when new ones
 * are published.
 */
export type PageNumber = number | null;

/** Number of pages of a list of episodes; 1 if it has none. */
export function archivePages(episodes: readonly Episode[]): number {
  const full = EPISODES_PER_PAGE - FEWEST;
  return Math.max(1, Math.floor((episodes.length + full) / EPISODES_PER_PAGE));
}

/** All pages of a list of episodes, the newest first. */
export function pageNumbers(episodes: readonly Episode[]): PageNumber[] {
  const older = archivePages(episodes) - 1;
  return [null, ...Array.from({ length: older }, (_, index) => older - index)];
}

/**
 * The episodes on one page of a list.
 *
 * @param episodes The whole list, newest first.
 */
export function archivePage(episodes: readonly Episode[], page: PageNumber): readonly Episode[] {
  const count = episodes.length;
  const before = (page ?? archivePages(episodes)) - 1;
  const end = page === null ? count : page * EPISODES_PER_PAGE;
  return episodes.slice(count - end, count - before * EPISODES_PER_PAGE);
}

/**
 * Numbers of pages that a list had when its pages were counted from the newest, and that no page
 * has now.
 */
export function formerNumbers(episodes: readonly Episode[]): number[] {
  const former = Math.ceil(episodes.length / EPISODES_PER_PAGE);
  const first = Math.max(2, archivePages(episodes));
  return Array.from({ length: Math.max(0, former - first + 1) }, (_, index) => first + index);
}
