import type { Collection } from '@/lib/episode/collections';
import type { Show } from '@/lib/show/show';
import { SUBSCRIBE_PATH, collectionIndexPath, collectionPath, yearPath } from '@/lib/links/collection-path';
import { wordsFor } from '@/lib/words/words-for';
import { words } from '@/lib/words/ways/current';
import { pageMetadata } from './metadata';

/** @param page Counts from 1. */
export function collectionMetadata(show: Show, way: Collection, page: number) {
  const title = page === 1 ? way.title : `${way.title} (${page})`;
  const count = wordsFor(show.language).site.episodes(way.episodes.length);
  const about = way.description ?? `${words.episodesBy[way.kind](count, way.title)}. ${show.title}`;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: page === 1 ? about : `${title}. ${about}`,
    path: collectionPath(way.kind, way.id, page),
  });
}

/** Of the page that lists all topics or all people. */
export function collectionIndexMetadata(show: Show, kind: 'topics' | 'people') {
  const title = words.kinds[kind];
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: collectionIndexPath(kind),
  });
}

export function yearMetadata(show: Show, year: number) {
  const title = words.episodesOf(year);
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: yearPath(year),
  });
}

export function subscribeMetadata(show: Show) {
  const title = wordsFor(show.language).episode.subscribe;
  return pageMetadata(show, {
    title: `${title} | ${show.title}`,
    description: `${title}. ${show.description}`,
    path: SUBSCRIBE_PATH,
  });
}
