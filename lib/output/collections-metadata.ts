import type { CollectionFacts } from '@/lib/episode/collections';
import type { Show } from '@/lib/show/show';
import {
  SUBSCRIBE_PATH,
  collectionIndexPath,
  collectionPath,
  yearPath,
  type IndexKind,
} from '@/lib/links/collection-path';
import { messagesFor } from '@/lib/messages/messages-for';
import { messages } from '@/lib/messages/current/collections';
import type { EpisodeList } from './episode-list';
import { pageMetadata } from './metadata';

/** The metadata of one page of a collection. */
export function collectionMetadata(
  show: Show,
  collection: CollectionFacts,
  { count: episodes, page }: Pick<EpisodeList, 'count' | 'page'>,
) {
  const title = page === null ? collection.title : `${collection.title} (${page})`;
  const about = collection.description ?? countOf(show, collection, episodes) ?? show.description;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === null ? about : `${title}. ${about}`,
    path: collectionPath(collection.kind, collection.id, page),
  });
}

/** A sentence with the number of episodes; `null` on older pages, which do not have it. */
function countOf(show: Show, { kind, title }: CollectionFacts, episodes: number | null) {
  if (episodes === null) return null;
  const count = messagesFor(show.language).site.episodes(episodes);
  return `${messages.episodesBy[kind](count, title)}. ${show.title}`;
}

/**
 * Metadata of a page of the list of all topics or all people.
 *
 * @param page Counts from 1.
 */
export function collectionIndexMetadata(show: Show, kind: IndexKind, page = 1) {
  const title = page === 1 ? messages.kinds[kind] : `${messages.kinds[kind]} (${page})`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: collectionIndexPath(kind, page),
  });
}

/** @param page Counts from 1. */
export function yearMetadata(show: Show, year: number, page = 1) {
  const ofYear = messages.episodesFrom(year);
  const title = page === 1 ? ofYear : `${ofYear} (${page})`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: yearPath(year, page),
  });
}

export function subscribeMetadata(show: Show) {
  const title = messagesFor(show.language).episode.subscribe;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: SUBSCRIBE_PATH,
  });
}
