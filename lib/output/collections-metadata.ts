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
  const title = page === 1 ? collection.title : `${collection.title} (${page})`;
  const count = messagesFor(show.language).site.episodes(episodes);
  const about =
    collection.description ??
    `${messages.episodesBy[collection.kind](count, collection.title)}. ${show.title}`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === 1 ? about : `${title}. ${about}`,
    path: collectionPath(collection.kind, collection.id, page),
  });
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
