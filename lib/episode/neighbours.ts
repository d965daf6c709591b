import type { Series } from '@/lib/show/show';
import type { Episode } from './episode';

/** An episode to go on with. */
export type Neighbour = {
  readonly episode: Episode;
  /** The strand that both are part of; `null` when it is just the next one in time. */
  readonly within: Series | null;
};

/** What came before and after an episode; `null` at either end. */
export type Neighbours = { readonly previous: Neighbour | null; readonly next: Neighbour | null };

/** The slugs of those that there are. */
export function slugsOf({ previous, next }: Neighbours): string[] {
  return [previous, next].flatMap((one) => one?.episode.slug ?? []);
}

/**
 * Who follows a series wants its next episode, and not what another strand had
 * on the day between. At the ends of a series it goes on with the show.
 *
 * @param episodes Newest first.
 * @param slug One of them.
 */
export function neighboursOf(episodes: readonly Episode[], slug: string): Neighbours {
  const at = episodes.findIndex((episode) => episode.slug === slug);
  const series = episodes[at]?.series ?? null;
  const beside = (list: readonly Episode[], within: Series | null): Neighbour | null => {
    const episode = list.find((one) => within === null || one.series?.id === within.id);
    return episode === undefined ? null : { episode, within };
  };
  const first = (list: readonly Episode[]) =>
    (series === null ? null : beside(list, series)) ?? beside(list, null);
  if (at === -1) return { previous: null, next: null };
  return { previous: first(episodes.slice(at + 1)), next: first(episodes.slice(0, at).reverse()) };
}
