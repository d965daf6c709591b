import { archivePages } from './archive';
import type { Episode } from './episode';

/** A year of the archive, in UTC like all dates on the pages. */
export type Year = { readonly year: number; readonly episodes: readonly Episode[] };

export type Month = {
  /** Counts from 1. */
  readonly month: number;
  readonly episodes: readonly Episode[];
};

/**
 * The years that have a page, newest first; empty if the archive has only one page.
 *
 * @param episodes Newest first.
 */
export function yearsOf(episodes: readonly Episode[]): Year[] {
  if (archivePages(episodes) === 1) return [];
  return groupBy(episodes, ({ publishedAt }) => Number(publishedAt.slice(0, 4))).map(
    ([year, own]) => ({
      year,
      episodes: own,
    }),
  );
}

/** The months of a year with episodes, newest first. */
export function monthsOf({ episodes }: Year): Month[] {
  return groupBy(episodes, ({ publishedAt }) => Number(publishedAt.slice(5, 7))).map(
    ([month, own]) => ({
      month,
      episodes: own,
    }),
  );
}

/** Groups keep the order of the episodes. */
function groupBy(
  episodes: readonly Episode[],
  keyOf: (episode: Episode) => number,
): [key: number, episodes: Episode[]][] {
  const groups = new Map<number, Episode[]>();
  for (const episode of episodes) {
    const key = keyOf(episode);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [episode]);
    else group.push(episode);
  }
  return [...groups];
}
