import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/collections';
import { EpisodeCard } from './episode-card';

type RelatedProps = { readonly show: Show; readonly episodes: readonly ListedEpisode[] };

/** Episodes on the same topics; renders nothing when there are none. */
export function Related({ show, episodes }: RelatedProps) {
  if (episodes.length === 0) return null;
  return (
    <section aria-labelledby="related" className="no-print mt-14">
      <h2 id="related" className="mb-4 font-serif text-2xl">
        {messages.related}
      </h2>
      {episodes.map((episode) => (
        <EpisodeCard key={episode.slug} show={show} episode={episode} />
      ))}
    </section>
  );
}
