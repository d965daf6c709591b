import type { Neighbour, Neighbours } from '@/lib/episode/neighbours';
import { episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { messages as collectionMessages } from '@/lib/messages/current/collections';

/** Links from the end of an episode to the previous and the next one. */
export function NeighbourLinks({ show, previous, next }: Neighbours & { readonly show: Show }) {
  return (
    <nav aria-label={messages.site.pages} className="no-print mt-16 grid gap-4 sm:grid-cols-2">
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
          end
        />
      )}
    </nav>
  );
}

type NeighbourLinkProps = {
  readonly show: Show;
  readonly label: string;
  readonly neighbour: Neighbour;
  readonly end?: boolean;
};

function NeighbourLink({ show, label, neighbour: { episode }, end = false }: NeighbourLinkProps) {
  return (
    <a
      href={sitePath(show, episodePath(episode))}
      className={`block rounded-lg border border-line p-4 hover:border-ink ${end ? 'text-end sm:col-start-2' : ''}`}
    >
      <span className="block text-sm text-quiet">{label}</span>
      <bdi className="mt-1 block font-serif text-xl leading-snug text-balance">{episode.title}</bdi>
    </a>
  );
}
