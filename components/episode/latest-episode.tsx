import { episodePath, sitePath } from '@/lib/links/address';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { Doors } from './doors';
import { EpisodeCover } from './episode-cover';
import { EpisodeFacts } from './episode-facts';
import { EpisodeMenu } from './episode-menu';
import { EpisodeTitle } from './episode-title';
import { titleStep } from '@/components/ui/title-size';

type LatestEpisodeProps = { readonly show: Show; readonly episode: ListedEpisode };

const SIZES = [
  'text-2xl sm:text-3xl',
  'text-[1.375rem] sm:text-[1.75rem]',
  'text-xl sm:text-[1.625rem]',
] as const;

/** The newest episode, on the home page and where a page is missing. */
export function LatestEpisode({ show, episode }: LatestEpisodeProps) {
  return (
    <section aria-labelledby="latest" className="mt-8 sm:mt-12">
      <h2 id="latest" className="mb-4 font-serif text-2xl">
        {messages.site.latestEpisode}
      </h2>
      <div className="latest relative rounded-xl bg-raised p-5 sm:p-7">
        <div className="absolute end-3 top-3">
          <EpisodeMenu track={episode.track} />
        </div>
        <EpisodeCover
          episode={episode}
          size={192}
          sizes="(width < 40rem) 96px, 192px"
          className="latest-art size-24 rounded-xl sm:size-48"
        />
        <div className="min-w-0 pe-8">
          <EpisodeFacts show={show} episode={episode} />
        </div>
        <div className="latest-text min-w-0">
          <h3
            className={`font-serif leading-tight text-balance ${SIZES[titleStep(episode.title)]}`}
          >
            <a
              href={sitePath(show, episodePath(episode))}
              className="hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              <EpisodeTitle show={show} episode={episode} />
            </a>
          </h3>
          <p className="mt-2 line-clamp-4 max-w-reading text-quiet sm:text-lg">{episode.summary}</p>
          <div className="mt-4 flex flex-wrap items-center sm:gap-1">
            <Doors show={show} episode={episode} />
          </div>
        </div>
      </div>
    </section>
  );
}
