import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { artworkOf } from './artwork-of';
import { EpisodeFacts } from './episode-facts';
import { SeriesLabel } from './series-label';

type EpisodeHeaderProps = { readonly show: Show; readonly episode: Episode };

export function EpisodeHeader({ show, episode }: EpisodeHeaderProps) {
  return (
    <header className="flex items-end justify-between gap-12 pt-10 sm:pt-16">
      <div className="max-w-3xl min-w-0">
        <SeriesLabel show={show} series={episode.series} size="normal" />
        <h1 className="mt-2 mb-4 font-serif text-4xl leading-[1.1] tracking-tight text-balance sm:text-5xl">
          <bdi>{episode.title}</bdi>
        </h1>
        <EpisodeFacts show={show} episode={episode} />
      </div>
      <img
        src={artworkOf(show, episode)}
        alt=""
        width={176}
        height={176}
        loading="lazy"
        decoding="async"
        className="hidden size-44 shrink-0 rounded-lg lg:block"
      />
    </header>
  );
}
