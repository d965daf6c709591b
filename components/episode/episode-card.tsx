import type { Episode } from '@/lib/episode/episode';
import { episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { ListenButton } from '@/components/player/listen-button';
import { EpisodeFacts } from './episode-facts';
import { EpisodeMenu } from './episode-menu';
import { SeriesLabel } from './series-label';
import { trackOf } from './track-of';

type EpisodeCardProps = {
  readonly show: Show;
  readonly episode: Episode;
  readonly withSeries?: boolean;
};

/** One episode in a list. */
export function EpisodeCard({ show, episode, withSeries = true }: EpisodeCardProps) {
  const track = trackOf(show, episode);
  return (
    <article className="flex gap-4 border-t border-line py-6 sm:gap-6">
      <div className="space-y-1">
        <ListenButton track={track} />
        <EpisodeMenu track={track} />
      </div>
      <div className="min-w-0 grow">
        {withSeries && <SeriesLabel show={show} series={episode.series} size="small" />}
        <h3 className="mt-0.5 font-serif text-2xl leading-snug text-balance">
          <a
            href={sitePath(show, episodePath(episode))}
            className="hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
          >
            <bdi>{episode.title}</bdi>
          </a>
        </h3>
        <p className="mt-2 line-clamp-3 max-w-reading text-quiet">{episode.summary}</p>
        <div className="mt-2">
          <EpisodeFacts show={show} episode={episode} />
        </div>
      </div>
    </article>
  );
}
