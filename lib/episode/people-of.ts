import type { Person } from '@/lib/show/person';
import type { Show } from '@/lib/show/show';
import type { Episode } from './episode';

/**
 * The people of an episode: those it names, else those of the show. Podcast apps read
 * a feed in the same way.
 *
 * @see https://podcasting2.org/podcast-namespace/tags/person
 */
export function peopleOf(
  show: Pick<Show, 'people'>,
  episode: Pick<Episode, 'people'>,
): readonly Person[] {
  return episode.people.length > 0 ? episode.people : show.people;
}
