import type { Neighbour, Neighbours } from '@/lib/episode/neighbours';
import { episodePath, sitePath } from '@/lib/links/address';
import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { EpisodeCover } from './episode-cover';
import { EpisodeTitle } from './episode-title';
import { lengthOf } from './length-of';
import { messages } from '@/lib/messages/current/pages';
import { messages as collectionMessages } from '@/lib/messages/current/collections';

type NeighbourLinksProps = Neighbours<ListedEpisode> & { readonly show: Show };

/** Links from the end of an episode to the previous and the next one. */
export function NeighbourLinks({ show, previous, next }: NeighbourLinksProps) {
  return (
    <nav
      aria-label={messages.site.pages}
      className="no-print mt-12 sm:mt-14 grid gap-4 sm:grid-cols-2"
    >
      {previous !== null && (
        <NeighbourLink
          show={show}
          label={
            previous.within === null
              ? messages.episode.previous
              : collectionMessages.previousIn(previous.within.title)
          }
          neighbour={previous}
        />
      )}
      {next !== null && (
        <NeighbourLink
          show={show}
          label={
            next.within === null
              ? messages.episode.next
              : collectionMessages.nextIn(next.within.title)
          }
          neighbour={next}
        />
      )}
    </nav>
  );
}

type NeighbourLinkProps = {
  readonly show: Show;
  readonly label: string;
  readonly neighbour: Neighbour<ListedEpisode>;
};

function NeighbourLink({ show, label, neighbour: { episode } }: NeighbourLinkProps) {
  return (
    <a
      href={sitePath(show, episodePath(episode))}
      className="flex items-center gap-4 rounded-xl bg-raised p-4 hover:outline hover:outline-line sm:only:col-span-2"
    >
      <EpisodeCover episode={episode} size={72} className="size-18 rounded-lg" />
      <span className="min-w-0">
        <span className="block text-sm text-quiet">{label}</span>
        <span className="mt-0.5 line-clamp-3 font-serif text-lg leading-snug">
          <EpisodeTitle show={show} episode={episode} />
        </span>
        <bdi className="mt-1 block text-sm text-quiet">{lengthOf(episode)}</bdi>
      </span>
    </a>
  );
}
