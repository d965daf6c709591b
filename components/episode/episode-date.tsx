import type { Episode } from '@/lib/episode/episode';

type EpisodeDateProps = { readonly episode: Episode; readonly language: string };

/** The day of publication, in the show's language. */
export function EpisodeDate({ episode, language }: EpisodeDateProps) {
  const format = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  return <time dateTime={episode.date}>{format.format(new Date(episode.publishedAt))}</time>;
}
