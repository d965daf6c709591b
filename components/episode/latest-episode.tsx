import { ListenButton } from '@/components/player/listen-button';
import type { Episode } from '@/lib/episode/episode';
import { episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { artworkOf } from './artwork-of';
import { messages } from '@/lib/messages/current/pages';
import { EpisodeFacts } from './episode-facts';
import { trackOf } from './track-of';

type LatestEpisodeProps = { readonly show: Show; readonly episode: Episode };

/** The newest episode with its Play button, at the top of the home page. */
export function LatestEpisode({ show, episode }: LatestEpisodeProps) {
  return (
    <section aria-labelledby="latest" className="mt-12 rounded-xl bg-raised p-5 sm:p-8">
      <h2 id="latest" className="text-sm font-semibold text-accent">
        {messages.site.latestEpisode}
      </h2>
      <div className="mt-4 flex flex-col gap-6 sm:flex-row sm:gap-8">
        <img
          src={artworkOf(show, episode)}
          alt=""
          width={176}
          height={176}
          decoding="async"
          className="size-28 shrink-0 rounded-lg sm:size-44"
        />
        <div className="min-w-0">
          <h3 className="font-serif text-3xl leading-tight text-balance sm:text-4xl">
            <a
              href={sitePath(show, episodePath(episode))}
              className="hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              <bdi>{episode.title}</bdi>
            </a>
          </h3>
          <p className="mt-3 max-w-reading text-lg">{episode.summary}</p>
          <div className="mt-5 flex items-center gap-4">
            <ListenButton track={trackOf(show, episode)} size="large" />
            <EpisodeFacts show={show} episode={episode} />
          </div>
        </div>
      </div>
    </section>
  );
}
