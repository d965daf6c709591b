import type { Profile } from '@/lib/episode/profile';
import type { Collection } from '@/lib/episode/collections';
import { sitePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/collections';
import { EpisodePages } from './episode-pages';
import { AllLink } from './all-link';
import { ProfileLink, ProfilePicture, rolesOf } from './profile';

type CollectionListProps = {
  readonly show: Show;
  readonly collection: Collection;
  /** A person's profile; `null` for other collections. */
  readonly profile: Profile | null;
  /** Path of the feed with only these episodes; `null` when there is none. */
  readonly feed: string | null;
  /** Counts from 1. */
  readonly page: number;
};

/** One page of the episodes in a series, on a topic, or with a person. */
export function CollectionList({ show, collection, profile, feed, page }: CollectionListProps) {
  const { kind, id, title, description, episodes } = collection;
  return (
    <>
      <header className="mt-12 flex items-start gap-5 sm:mt-16 sm:gap-8">
        {profile !== null && <ProfilePicture show={show} profile={profile} />}
        <div className="min-w-0">
          <p className="text-sm font-semibold text-accent">
            {profile === null ? messages.kind[kind] : rolesOf(profile)}
          </p>
          <h1 className="mt-1 font-serif text-4xl tracking-tight text-balance sm:text-5xl">
            <bdi>{title}</bdi>
          </h1>
          {description !== null && (
            <p className="mt-3 max-w-reading text-lg text-quiet">{description}</p>
          )}
          {profile !== null && <ProfileLink profile={profile} />}
          {feed !== null && (
            <a
              href={sitePath(show, feed)}
              className="mt-2 inline-block py-2 text-sm underline underline-offset-4"
            >
              {messages.feedOf(title)}
            </a>
          )}
        </div>
      </header>
      <EpisodePages
        show={show}
        episodes={episodes}
        page={page}
        withSeries={kind !== 'series'}
        pathOf={(to) => collectionPath(kind, id, to)}
      />
      {kind !== 'series' && <AllLink show={show} kind={kind} />}
    </>
  );
}
