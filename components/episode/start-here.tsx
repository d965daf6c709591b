import type { ListedEpisode } from '@/lib/output/listed-episode';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { EpisodeCard } from './episode-card';

type StartHereProps = { readonly show: Show; readonly episodes: readonly ListedEpisode[] };

/** The episodes that the show recommends to new listeners, on the home page. */
export function StartHere({ show, episodes }: StartHereProps) {
  if (episodes.length === 0) return null;
  return (
    // Without an id, since any id may be that of a section in a transcript.
    <section aria-label={messages.site.startHere} className="mt-12 sm:mt-14">
      <h2 className="mb-4 font-serif text-2xl">{messages.site.startHere}</h2>
      {episodes.map((episode) => (
        <EpisodeCard key={episode.slug} show={show} episode={episode} />
      ))}
    </section>
  );
}
