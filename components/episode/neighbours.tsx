import Link from 'next/link';
import type { Episode } from '@/lib/episode/episode';
import type { Neighbours } from '@/lib/episode/neighbours';
import { episodePath } from '@/lib/show/address';
import { words } from '@/lib/words/current';

/** The way on from the end of an episode. */
export function NeighbourLinks({ previous, next }: Neighbours) {
  return (
    <nav aria-label={words.site.pages} className="no-print mt-16 grid gap-4 sm:grid-cols-2">
      {previous !== null && <NeighbourLink label={words.episode.previous} episode={previous} />}
      {next !== null && <NeighbourLink label={words.episode.next} episode={next} end />}
    </nav>
  );
}

type NeighbourLinkProps = {
  readonly label: string;
  readonly episode: Episode;
  readonly end?: boolean;
};

function NeighbourLink({ label, episode, end = false }: NeighbourLinkProps) {
  return (
    <Link
      href={episodePath(episode)}
      prefetch={false}
      className={`block rounded-lg border border-line p-4 hover:border-ink ${end ? 'text-end sm:col-start-2' : ''}`}
    >
      <span className="block text-sm text-quiet">{label}</span>
      <bdi className="mt-1 block font-serif text-xl leading-snug text-balance">{episode.title}</bdi>
    </Link>
  );
}
