import type { Show } from '@/lib/show/show';
import type { Episode } from './episode';

/** The published episodes among those that the show recommends, in its order. */
export function featuredOf(
  { featured }: Pick<Show, 'featured'>,
  episodes: readonly Episode[],
): Episode[] {
  return featured.flatMap((slug) => episodes.find((episode) => episode.slug === slug) ?? []);
}
