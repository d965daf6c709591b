import type { Series } from '@/lib/show/show';
import type { Episode } from './episode';

/** The previous or the next episode. */
export type Neighbour<E = Episode> = {
  readonly episode: E;
  /** The series that both episodes belong to; `null` when they only follow in time. */
  readonly within: Series | null;
};

/** The episodes before and after an episode; `null` at either end. */
export type Neighbours<E = Episode> = {
  readonly previous: Neighbour<E> | null;
  readonly next: Neighbour<E> | null;
};

/** The slugs of the neighbours that exist. */
export function slugsOf({ previous, next }: Neighbours): string[] {
  return [previous, next].flatMap((one) => one?.episode.slug ?? []);
}

/**
 * Finds the neighbours of an episode: within its series, since a listener of a series
 * expects its next episode. At the ends of a series, the neighbours come from the show.
 *
 * @param episodes Newest first.
 * @param slug One of them.
 */
export function neighboursOf(episodes: readonly Episode[], slug: string): Neighbours {
  const at = episodes.findIndex((episode) => episode.slug === slug);
  const series = episodes[at]?.series ?? null;
  const firstIn = (list: readonly Episode[], within: Series | null): Neighbour | null => {
    const episode = list.find((one) => within === null || one.series?.id === within.id);
    return episode === undefined ? null : { episode, within };
  };
  const nearest = (list: readonly Episode[]) =>
    (series === null ? null : firstIn(list, series)) ?? firstIn(list, null);
  if (at === -1) return { previous: null, next: null };
  return {
    previous: nearest(episodes.slice(at + 1)),
    next: nearest(episodes.slice(0, at).reverse()),
  };
}
