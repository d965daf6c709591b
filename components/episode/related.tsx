import type { Episode } from '@/lib/episode/episode';
import { episodePath, sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/collections';
import { EpisodeDate } from './episode-date';

type RelatedProps = { readonly show: Show; readonly episodes: readonly Episode[] };

/** Episodes on the same topics; renders nothing when there are none. */
export function Related({ show, episodes }: RelatedProps) {
  if (episodes.length === 0) return null;
  return (
    <section aria-labelledby="related" className="no-print mt-16">
      <h2 id="related" className="mb-2 font-serif text-2xl">
        {messages.related}
      </h2>
      <ul className="max-w-reading">
        {episodes.map((episode) => (
          <li key={episode.slug} className="border-t border-line py-3 first:border-t-0">
            <a
              href={sitePath(show, episodePath(episode))}
              className="font-serif text-lg leading-snug hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              <bdi>{episode.title}</bdi>
            </a>
            <p className="text-sm text-quiet">
              <EpisodeDate episode={episode} language={show.language} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
