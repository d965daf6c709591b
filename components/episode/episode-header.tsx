import type { Episode } from '@/lib/episode/episode';
import type { Show } from '@/lib/show/show';
import { EpisodeFacts } from './episode-facts';

type EpisodeHeaderProps = { readonly show: Show; readonly episode: Episode };

export function EpisodeHeader({ show, episode }: EpisodeHeaderProps) {
  return (
    <header className="max-w-3xl pt-10 sm:pt-16">
      {episode.series !== null && (
        <p className="font-semibold text-accent">{episode.series.label}</p>
      )}
      <h1 className="mt-2 mb-4 font-serif text-4xl leading-[1.1] tracking-tight text-balance sm:text-5xl">
        <bdi>{episode.title}</bdi>
      </h1>
      <EpisodeFacts show={show} episode={episode} />
    </header>
  );
}
