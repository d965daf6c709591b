import type { Show } from '@/lib/show/show';
import type { Episode } from './episode';
import { featuredOf } from './featured';

/** The episodes of the home page. Each is in one of its lists at most. */
export type HomeLists = {
  /** `null` for a show without episodes. */
  readonly latest: Episode | null;
  /** Those to start with, in the show's order. */
  readonly featured: readonly Episode[];
  /** The newest of the rest. */
  readonly recent: readonly Episode[];
};

/**
 * Shares the episodes out among the lists of the home page.
 *
 * @param episodes Newest first.
 * @param recent Most episodes in the list of recent ones.
 */
export function homeLists(
  show: Pick<Show, 'featured'>,
  episodes: readonly Episode[],
  recent: number,
): HomeLists {
  const [latest = null, ...older] = episodes;
  const featured = featuredOf(show, older);
  const rest = older.filter((episode) => !featured.includes(episode));
  return { latest, featured, recent: rest.slice(0, recent) };
}
