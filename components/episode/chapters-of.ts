import type { Chapter } from '@/components/player/known-chapters';
import type { Episode } from '@/lib/episode/episode';

/** The timed sections of a transcript, as parts of the audio. */
export function chaptersOf({ transcript }: Pick<Episode, 'transcript'>): Chapter[] {
  return transcript.sections.flatMap(({ title, startSeconds }) =>
    title === null || startSeconds === null ? [] : [{ title, startSeconds }],
  );
}
