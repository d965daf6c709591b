import type { Collections } from '@/lib/episode/collections';
import type { Episode } from '@/lib/episode/episode';
import { archivePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/pages';
import { Browse } from './browse';
import { EpisodePages } from './episode-pages';

type ArchiveProps = {
  readonly show: Show;
  readonly episodes: readonly Episode[];
  readonly collections: Collections;
  /** Counts from 1. */
  readonly page: number;
};

/** One page of the list of all episodes, newest first. */
export function Archive({ show, episodes, collections, page }: ArchiveProps) {
  return (
    <>
      <h1 className="mt-12 font-serif text-4xl tracking-tight sm:mt-16 sm:text-5xl">
        {messages.site.allEpisodes}
      </h1>
      <EpisodePages show={show} episodes={episodes} page={page} pathOf={archivePath}>
        <Browse show={show} episodes={episodes} collections={collections} />
      </EpisodePages>
    </>
  );
}
