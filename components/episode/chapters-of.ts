import type { Chapter } from '@/lib/browser/player/known-chapters';
import { chaptersOf as partsOf } from '@/lib/episode/chapters';
import type { Episode } from '@/lib/episode/episode';

/** The chapters of an episode, in the form that its player shows. */
export function chaptersOf(episode: Pick<Episode, 'transcript' | 'chapters'>): Chapter[] {
  return partsOf(episode).map(({ title, startSeconds }) => ({ title, startSeconds }));
}
