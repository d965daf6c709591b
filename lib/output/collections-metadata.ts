import type { Collection } from '@/lib/episode/collections';
import type { Show } from '@/lib/show/show';
import {
  SUBSCRIBE_PATH,
  collectionIndexPath,
  collectionPath,
  yearPath,
} from '@/lib/links/collection-path';
import { messagesFor } from '@/lib/messages/messages-for';
import { messages } from '@/lib/messages/current/collections';
import { pageMetadata } from './metadata';

/** @param page Counts from 1. */
export function collectionMetadata(show: Show, collection: Collection, page: number) {
  const title = page === 1 ? collection.title : `${collection.title} (${page})`;
  const count = messagesFor(show.language).site.episodes(collection.episodes.length);
  const about =
    collection.description ??
    `${messages.episodesBy[collection.kind](count, collection.title)}. ${show.title}`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === 1 ? about : `${title}. ${about}`,
    path: collectionPath(collection.kind, collection.id, page),
  });
}

/** Metadata of the page that lists all topics or all people. */
export function collectionIndexMetadata(show: Show, kind: 'topics' | 'people') {
  const title = messages.kinds[kind];
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: collectionIndexPath(kind),
  });
}

export function yearMetadata(show: Show, year: number) {
  const title = messages.episodesFrom(year);
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: yearPath(year),
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
