import type { Episode } from '@/lib/episode/episode';
import { neighboursOf } from '@/lib/episode/neighbours';
import type { Show } from '@/lib/show/show';
import { coverOf } from './cover-of';
import { trackOf } from './track-of';

/**
 * What the player needs of an episode without its page: the track, for browsers that have stored
 * an older copy of it; as `next`, the track that plays after it, the same as the next episode on
 * its page, or `null` after the newest; and as `cover`, the cover of an episode without a picture.
 *
 * @param episodes Newest first, with titles as pages show them.
 */
export function trackFile(show: Show, episodes: readonly Episode[], episode: Episode): string {
  const { next } = neighboursOf(episodes, episode.slug);
  return JSON.stringify({
    ...trackOf(show, episode),
    next: next === null ? null : trackOf(show, next.episode),
    cover: coverOf(show, episode),
  });
}
