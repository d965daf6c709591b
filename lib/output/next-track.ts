import type { Episode } from '@/lib/episode/episode';
import { neighboursOf } from '@/lib/episode/neighbours';
import type { Show } from '@/lib/show/show';
import { trackOf } from './track-of';

/** Name of the file with the next track, beside an episode's page. */
export const NEXT_TRACK_FILE = 'next.json';

/**
 * The track that the player plays after an episode: the same as the next episode on its
 * page. The newest episode gets a file with `null`, so that the request does not fail.
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

/** The episode's own track, for browsers that have stored an older copy of it. */
export function trackJson(show: Show, episode: Episode): string {
  return JSON.stringify(trackOf(show, episode));
}
