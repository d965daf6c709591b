import { episodePath, sitePath } from '@/lib/links/address';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { Doors } from './doors';
import { EpisodeCover } from './episode-cover';
import { EpisodeFacts } from './episode-facts';
import { EpisodeMenu } from './episode-menu';
import { EpisodeTitle } from './episode-title';
import { titleStep } from '@/components/ui/title-size';

type EpisodeCardProps = {
  readonly show: Show;
  readonly episode: ListedEpisode;
  readonly withSeries?: boolean;
};

/** On a phone, the title has the width beside the cover. */
const TITLE_SIZES = [
  'text-xl leading-snug sm:text-2xl',
  'text-lg leading-snug sm:text-[1.375rem]',
  'text-[1.0625rem] leading-[1.3] sm:text-xl',
] as const;

/** One episode in a list: its cover, what it is, and the doors into it. */
export function EpisodeCard({ show, episode, withSeries = true }: EpisodeCardProps) {
  return (
    <article className="episode-row border-t border-line py-5">
      <EpisodeCover
        episode={episode}
        size={96}
        sizes="(width < 40rem) 72px, 96px"
        className="row-cover size-18 rounded-lg sm:size-24"
      />
      <div className="row-head min-w-0">
        <EpisodeFacts show={show} episode={episode} withSeries={withSeries} />
        <h3
          className={`row-title mt-0.5 font-serif text-balance ${TITLE_SIZES[titleStep(episode.title)]}`}
        >
          <a
            href={sitePath(show, episodePath(episode))}
            className="hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
          >
            <EpisodeTitle show={show} episode={episode} />
          </a>
        </h3>
      </div>
      <p className="row-text mt-2 sm:mt-1 line-clamp-2 max-w-[44rem] text-quiet">
        {episode.summary}
      </p>
      <div className="row-doors flex items-start sm:gap-1">
        <div className="flex min-w-0 grow flex-wrap items-center sm:gap-1 lg:flex-col lg:items-start lg:gap-0">
          <Doors show={show} episode={episode} />
        </div>
        <EpisodeMenu track={episode.track} />
      </div>
    </article>
  );
}
