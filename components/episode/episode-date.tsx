import type { Episode } from '@/lib/episode/episode';
import { longDate } from '@/lib/time/long-date';

type EpisodeDateProps = {
  readonly episode: Pick<Episode, 'date' | 'day'>;
  readonly language: string;
};

/** The day of publication, in the show's language. */
export function EpisodeDate({ episode, language }: EpisodeDateProps) {
  return <time dateTime={episode.date}>{longDate(episode.day, language)}</time>;
}
