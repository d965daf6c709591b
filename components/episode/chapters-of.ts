import type { Chapter } from '@/lib/browser/player/known-chapters';
import { chaptersOf as partsOf, type ChapterSources } from '@/lib/episode/chapters';

/** The chapters of an episode, in the form that its player shows. */
export function chaptersOf(episode: ChapterSources): Chapter[] {
  return partsOf(episode).map(({ title, startSeconds }) => ({ title, startSeconds }));
}
