import type { Chapter } from '@/lib/browser/player/known-chapters';
import { chaptersOf as partsOf } from '@/lib/episode/chapters';
import type { Episode } from '@/lib/episode/episode';

/** The parts of an episode as its player shows them. */
export function chaptersOf(episode: Pick<Episode, 'transcript' | 'chapters'>): Chapter[] {
  return partsOf(episode).map(({ title, startSeconds }) => ({ title, startSeconds }));
}
