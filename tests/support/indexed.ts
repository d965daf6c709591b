import { readFragment, type IndexedEpisode } from '@/lib/search/fragment';
import { encodeRecord, type EpisodeRecord } from '@/lib/search/search-record';

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

/**
 * An episode as read from the search index.
 *
 * @param parts Pairs of anchor and text, in order. `title` is the first anchor.
 * @returns The episode, and `locate`, which returns the locations of words as Pagefind counts them.
 */
export function indexed(parts: readonly (readonly [anchor: string, text: string])[]): {
  readonly episode: IndexedEpisode;
  readonly locate: (...words: readonly string[]) => number[];
} {
  const tokens: string[] = [];
  const anchors: { id: string; location: number }[] = [];
  for (const [id, text] of parts) {
    if (id !== 'title') anchors.push({ id, location: tokens.length });
    tokens.push(...text.split(' '));
    if (id === 'title') anchors.push({ id: encodeRecord(RECORD), location: tokens.length });
  }
  const content = tokens.join(' ');
  const bare = (token: string) => token.toLowerCase().replaceAll(/[.,)]/g, '');
  return {
    episode: readFragment({ content, raw_content: content, anchors }),
    locate: (...words) => tokens.flatMap((token, at) => (words.includes(bare(token)) ? [at] : [])),
  };
}
