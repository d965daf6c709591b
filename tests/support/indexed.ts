import { matcherOf } from '@/lib/search/asked-words';
import { readFragment, type FragmentPart, type IndexedEpisode } from '@/lib/search/fragment';
import type { EpisodeRecord } from '@/lib/search/search-record';
import { stem } from '@/lib/search/stemmers/english';
import { termsIn, termsWith } from '@/lib/search/word-terms';

export const RECORD: EpisodeRecord = {
  kind: 'episode',
  track: {
    id: 'old-walls',
    title: 'Old walls',
    series: null,
    src: '/audio/old-walls.mp3',
    format: 'mp3',
    duration: 60,
    page: '/episodes/old-walls/',
    artwork: null,
  },
  series: null,
  date: '2026-06-22',
  day: 'June 22, 2026',
  timing: '/episodes/old-walls/timing.json',
  cover: null,
  speakers: ['Ada'],
};

/** An episode as read from the search index. */
export function indexed(parts: readonly FragmentPart[]): IndexedEpisode {
  return readFragment({ record: RECORD, parts });
}

/** Tells how words match a query, as in an index that has all of its words. */
export function matching(query: string): ReturnType<typeof matcherOf> {
  const termsOf = termsWith(stem);
  const asked = termsIn(query, termsOf).map(({ whole }) => ({ term: whole, shorter: null }));
  return matcherOf(asked, termsOf);
}
