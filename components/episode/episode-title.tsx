import type { Episode } from '@/lib/episode/episode';
import { contentLanguage } from '@/lib/messages/content-language';
import type { Show } from '@/lib/show/show';

type EpisodeTitleProps = {
  readonly show: Show;
  readonly episode: Pick<Episode, 'title' | 'breakableTitle'>;
};

/** A visible title. Its long words may break at hyphens, which other uses of the title lack. */
export function EpisodeTitle({ show, episode }: EpisodeTitleProps) {
  return <bdi lang={contentLanguage(show.language)}>{episode.breakableTitle ?? episode.title}</bdi>;
}
