import type { Series } from '@/lib/show/show';
import type { Episode } from './episode';
import { memoizeByRef } from './memoize-by-ref';

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
  return neighboursBySlug(episodes).get(slug) ?? { previous: null, next: null };
}

/** A search for each episode of a large show would take seconds. */
const neighboursBySlug = memoizeByRef((episodes: readonly Episode[]) => {
  const previous = nearestBefore([...episodes].reverse());
  const next = nearestBefore(episodes);
  return new Map(
    episodes.map(({ slug }): [string, Neighbours] => [
      slug,
      { previous: previous.get(slug) ?? null, next: next.get(slug) ?? null },
    ]),
  );
});

/** For each episode, the last one before it in a list, of its series if there is one. */
function nearestBefore(episodes: readonly Episode[]): ReadonlyMap<string, Neighbour> {
  const found = new Map<string, Neighbour>();
  const lastOf = new Map<string, Episode>();
  let last: Episode | null = null;
  for (const episode of episodes) {
    const { slug, series } = episode;
    const within = series === null ? undefined : lastOf.get(series.id);
    if (within !== undefined) found.set(slug, { episode: within, within: series });
    else if (last !== null) found.set(slug, { episode: last, within: null });
    if (series !== null) lastOf.set(series.id, episode);
    last = episode;
  }
  return found;
}
