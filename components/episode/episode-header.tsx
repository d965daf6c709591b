import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { EpisodeCover } from './episode-cover';
import { EpisodeTitle } from './episode-title';
import { EpisodeFacts } from './episode-facts';
import { titleSize } from '@/components/ui/title-size';

type EpisodeHeaderProps = { readonly show: Show; readonly episode: ListedEpisode };

/** What an episode is, at the head of its page, as items of the grid `.episode-head`. */
export function EpisodeHeader({ show, episode }: EpisodeHeaderProps) {
  return (
    <header className="contents">
      <EpisodeCover
        episode={episode}
        size={176}
        sizes="(width < 40rem) 64px, (width < 64rem) 96px, 176px"
        eager
        className="head-art size-16 rounded-lg sm:size-24 lg:size-44 lg:rounded-xl"
      />
      <div className="head-facts min-w-0">
        <EpisodeFacts show={show} episode={episode} withLength />
      </div>
      <h1
        className={`head-title min-w-0 font-serif leading-[1.12] tracking-tight text-balance ${titleSize(episode.title)}`}
      >
        <EpisodeTitle show={show} episode={episode} />
      </h1>
    </header>
  );
}
