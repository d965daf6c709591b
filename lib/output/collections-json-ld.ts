import type { Person } from 'schema-dts';
import type { Profile } from '@/lib/episode/profile';
import type { CollectionFacts } from '@/lib/episode/collections';
import { absoluteUrl, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { collectionPath } from '@/lib/links/collection-path';
import type { EpisodeList } from './episode-list';
import { inlineJson } from './json-ld';

/**
 * A collection for search engines, as JSON that is safe in a `script` element. The page
 * of a person is a profile page.
 *
 * @see https://schema.org/CollectionPage and https://schema.org/ProfilePage
 */
export function collectionJsonLd(
  show: Show,
  collection: CollectionFacts,
  profile: Profile | null,
  { episodes, page }: Pick<EpisodeList, 'episodes' | 'page'>,
): string {
  const url = absoluteUrl(show, collectionPath(collection.kind, collection.id, page));
  const about = {
    url,
    name: collection.title,
    ...(collection.description !== null && { description: collection.description }),
    inLanguage: show.language,
    isPartOf: { '@id': `${absoluteUrl(show, '/')}#show` },
    hasPart: episodes.map((episode) => ({
      '@type': 'PodcastEpisode' as const,
      '@id': `${absoluteUrl(show, episodePath(episode))}#episode`,
      name: episode.title,
      url: absoluteUrl(show, episodePath(episode)),
    })),
  };
  return inlineJson([
    profile === null
      ? { '@type': 'CollectionPage', ...about }
      : { '@type': 'ProfilePage', ...about, mainEntity: personOf(show, collection, profile) },
  ]);
}

function personOf(show: Show, { id, title }: CollectionFacts, { url, image }: Profile): Person {
  return {
    '@type': 'Person',
    '@id': `${absoluteUrl(show, collectionPath('people', id))}#person`,
    name: title,
    ...(url !== null && { sameAs: url }),
    ...(image !== null && { image: absoluteUrl(show, image) }),
  };
}
