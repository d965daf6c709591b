import type { Collection } from '@/lib/episode/collections';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';
import { messages as siteMessages } from '@/lib/messages/current/pages';
import { messages } from '@/lib/messages/current/collections';

type CollectionIndexProps = {
  readonly show: Show;
  readonly kind: 'topics' | 'people';
  readonly collections: readonly Collection[];
};

/** The list of all topics or all people, with the number of episodes for each. */
export function CollectionIndex({ show, kind, collections }: CollectionIndexProps) {
  return (
    <>
      <h1 className="mt-12 mb-8 font-serif text-4xl tracking-tight sm:mt-16 sm:text-5xl">
        {messages.kinds[kind]}
      </h1>
      <ul className="gap-x-12 sm:columns-2 lg:columns-3">
        {collections.map(({ id, title, episodes }) => (
          <li
            key={id}
            className="flex break-inside-avoid items-baseline gap-3 border-t border-line"
          >
            <a
              href={sitePath(show, collectionPath(kind, id))}
              className="min-w-0 grow py-2.5 font-serif text-lg hover:text-accent hover:underline hover:decoration-1 hover:underline-offset-4"
            >
              <bdi>{title}</bdi>
            </a>
            <span className="shrink-0 text-sm text-quiet">
              {siteMessages.site.episodes(episodes.length)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
