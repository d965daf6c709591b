import type { Cover } from '@/lib/episode/cover';
import type { Track } from '@/lib/player/player-state';

/** Data in the index about an episode or a page beside its words. */
export type SearchRecord = EpisodeRecord | PageRecord;

/** What the search shows of an episode, and needs to play it. */
export type EpisodeRecord = {
  readonly kind: 'episode';
  readonly track: Track;
  /** Label above the title, such as `Daily Episode`. */
  readonly series: string | null;
  /** The date as the author wrote it, and as it is shown. */
  readonly date: string;
  readonly day: string;
  /** Address of the timing; `null` when there is none. */
  readonly timing: string | null;
  /** `null` for an episode with a picture. */
  readonly cover: Cover | null;
  /** Names of the speakers, in order of appearance; blocks refer to their index. */
  readonly speakers: readonly string[];
};

/** What the search shows of a page of the show's own. */
export type PageRecord = {
  readonly kind: 'page';
  readonly title: string;
  /** Its address on the host. */
  readonly page: string;
};

/**
 * The filter of the index that tells pages from episodes. Only pages have a value, so that
 * the index of a show without pages does not grow.
 */
export const KIND_FILTER = { name: 'kind', page: 'page' } as const;

/**
 * Prefixes of the anchors in an indexed page. Pagefind returns the location of each
 * anchor and does not search anchors, so one of them contains the record: Pagefind's
 * own metadata fields are searched, and "mp3" would find every episode.
 */
export const ANCHORS = { record: 'r.', about: 'about', section: 's.', block: 'b.' } as const;

/** The record as the id of an element, in characters that neither HTML nor the index changes. */
export function encodeRecord(record: SearchRecord): string {
  return ANCHORS.record + encodeURIComponent(JSON.stringify(record));
}

/** Reads a record from the index of the same build. */
export function decodeRecord(id: string): SearchRecord {
  // The same build wrote it in this shape.
  return JSON.parse(decodeURIComponent(id.slice(ANCHORS.record.length))) as SearchRecord;
}

/** A paragraph's anchor: its id on the page, and the index of its speaker in `speakers`. */
export function blockAnchor(id: string, speaker: number | null): string {
  return `${ANCHORS.block}${id}${speaker === null ? '' : `.${speaker}`}`;
}
