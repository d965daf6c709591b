import { EPISODES_PER_PAGE } from './archive';
import type { Episode } from './episode';
import { memoizeByRef } from './memoize-by-ref';

/** A year of the archive, in the zone of the days on pages. */
export type Year = { readonly year: number; readonly episodes: readonly Episode[] };

export type Month<E = Episode> = {
  /** Counts from 1. */
  readonly month: number;
  readonly episodes: readonly E[];
};

/** What a page of a year shows. */
export type YearPage<E> = {
  readonly year: number;
  /** All years that have a page, newest first. */
  readonly years: readonly number[];
  /** Episodes on all pages of the year. */
  readonly count: number;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
  /** Those of the page, newest first. */
  readonly months: readonly Month<E>[];
};

/**
 * The years that have a page, newest first; empty for a show with few episodes.
 *
 * @param episodes Newest first.
 */
export const yearsOf = memoizeByRef((episodes: readonly Episode[]): readonly Year[] => {
  if (episodes.length <= EPISODES_PER_PAGE) return [];
  return groupBy(episodes, ({ day }) => Number(day.slice(0, 4))).map(([year, own]) => ({
    year,
    episodes: own,
  }));
});

/** Episodes on one page of a year: a daily show needs one page. */
export const EPISODES_PER_YEAR_PAGE = 400;

/** The pages of a year, newest first. */
export function yearPages({ year, episodes }: Year): Year[] {
  const pages = Math.ceil(episodes.length / EPISODES_PER_YEAR_PAGE);
  return Array.from({ length: pages }, (_, at) => ({
    year,
    episodes: episodes.slice(at * EPISODES_PER_YEAR_PAGE, (at + 1) * EPISODES_PER_YEAR_PAGE),
  }));
}

/** The months of a year, or of a page of it, that have episodes; newest first. */
export function monthsOf({ episodes }: Year): Month[] {
  return groupBy(episodes, ({ day }) => Number(day.slice(5, 7))).map(([month, own]) => ({
    month,
    episodes: own,
  }));
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
