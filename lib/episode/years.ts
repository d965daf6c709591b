import { archivePages } from './archive';
import type { Episode } from './episode';

/** A year of the archive, in UTC as all dates on the pages are. */
export type Year = { readonly year: number; readonly episodes: readonly Episode[] };

export type Month = {
  /** Counts from 1. */
  readonly month: number;
  readonly episodes: readonly Episode[];
};

/**
 * The years that have a page, newest first. An archive of one page needs none.
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

/** The months of a year in which something came out, newest first. */
export function monthsOf({ episodes }: Year): Month[] {
  return groupBy(episodes, ({ publishedAt }) => Number(publishedAt.slice(5, 7))).map(
    ([month, own]) => ({
      month,
      episodes: own,
    }),
  );
}

/** Groups stand in the order in which they begin, which is the one of the episodes. */
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
