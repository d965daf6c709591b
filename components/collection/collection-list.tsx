import type { Profile } from '@/lib/episode/profile';
import type { CollectionFacts } from '@/lib/episode/collections';
import type { EpisodeList } from '@/lib/output/episode-list';
import type { Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';
import { messages } from '@/lib/messages/current/collections';
import { EpisodePages } from './episode-pages';
import { AllLink } from './all-link';
import { ProfileLink, ProfilePicture, rolesOf } from './profile';
import { PageTitle } from '@/components/ui/page-title';
import { contentLanguage } from '@/lib/messages/content-language';

type CollectionListProps = {
  readonly show: Show;
  readonly collection: CollectionFacts;
  readonly list: EpisodeList;
  /** A person's profile; `null` for other collections. */
  readonly profile: Profile | null;
  /** A link to the feed with these episodes; `null` when there is none. */
  readonly feed: { readonly href: string; readonly title: string } | null;
};

/** One page of the episodes in a series, on a topic, or with a person. */
export function CollectionList({ show, collection, list, profile, feed }: CollectionListProps) {
  const { kind, id, title, description } = collection;
  return (
    <>
      <header className="mt-8 flex items-start gap-5 sm:mt-12 sm:gap-8">
        {profile !== null && <ProfilePicture show={show} profile={profile} name={title} />}
        <div className="min-w-0">
          <p className="text-sm font-semibold text-accent">
            {profile === null ? messages.kind[kind] : rolesOf(profile)}
          </p>
          <PageTitle
            title={title}
            lang={contentLanguage(show.language)}
            isNarrow={profile !== null}
            className="mt-1"
          />
          {description !== null && (
            <p className="mt-3 max-w-reading text-lg text-quiet">{description}</p>
          )}
          {profile !== null && <ProfileLink profile={profile} />}
          {feed !== null && (
            <a
              href={feed.href}
              className="mt-2 inline-block py-2 text-sm underline underline-offset-4"
            >
              {messages.feedOf(feed.title)}
            </a>
          )}
        </div>
      </header>
      <EpisodePages
        show={show}
        list={list}
        withSeries={kind !== 'series'}
        pathOf={(to) => collectionPath(kind, id, to)}
      />
      {kind !== 'series' && <AllLink show={show} kind={kind} />}
    </>
  );
}
