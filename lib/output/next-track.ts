import type { Episode } from '@/lib/episode/episode';
import { neighboursOf } from '@/lib/episode/neighbours';
import type { Show } from '@/lib/show/show';
import { trackOf } from './track-of';

/** Name of the file beside an episode's page. */
export const NEXT_TRACK_FILE = 'next.json';

/**
 * What the player goes on with after an episode: the same one that its page
 * calls the next. `null` after the newest, so that nobody asks for a file that
 * is not there.
 *
 * @param episodes Newest first.
 */
export function nextTrackJson(
  show: Show,
  episodes: readonly Episode[],
  { slug }: Pick<Episode, 'slug'>,
): string {
  const { next } = neighboursOf(episodes, slug);
  return JSON.stringify(next === null ? null : trackOf(show, next.episode));
}

/** The episode's own track, for browsers that keep an older copy of it. */
export function trackJson(show: Show, episode: Episode): string {
  return JSON.stringify(trackOf(show, episode));
}
