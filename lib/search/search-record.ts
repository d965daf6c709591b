import type { Track } from '@/lib/player/player-state';

/** What the index keeps of an episode beside its words: how to show it and how to play it. */
export type SearchRecord = {
  readonly track: Track;
  /** What stands above the title, such as `Daily Episode`. */
  readonly series: string | null;
  /** As the author wrote it, and as a reader reads it. */
  readonly date: string;
  readonly day: string;
  /** Address of the times of words; `null` when nobody has timed them. */
  readonly timing: string | null;
  /** Who speaks, in the order they begin; blocks count into it. */
  readonly speakers: readonly string[];
};

/**
 * Names of places in an indexed page. Pagefind tells where each of them is and
 * never searches them, so the record hides in one: its own fields for data are
 * searched, and "mp3" would find every episode.
 */
export const PLACES = { record: 'r.', about: 'about', section: 's.', block: 'b.' } as const;

/** The record as the id of an element: letters that no HTML and no index changes. */
export function encodeRecord(record: SearchRecord): string {
  return PLACES.record + encodeURIComponent(JSON.stringify(record));
}

/** The record again, as this build's own index has it. */
export function decodeRecord(id: string): SearchRecord {
  // Our own build wrote it, of this shape.
  return JSON.parse(decodeURIComponent(id.slice(PLACES.record.length))) as SearchRecord;
}

/** A paragraph's place: its id on the page, and who speaks, as a number in `speakers`. */
export function blockAnchor(id: string, speaker: number | null): string {
  return `${PLACES.block}${id}${speaker === null ? '' : `.${speaker}`}`;
}
