import type { FeedElement } from '@/tools/import/feed/feed-element';
import type { ConvertedNotes, Page } from '@/tools/import/notes/convert-notes';
import type { Sidecar } from '@/tools/import/sidecars';
import type { FeedAudio } from './audio-of';

/** A field of front matter, with the texts of the feed that it comes from. */
export type MappedField = { readonly value: unknown; readonly raw: string };

/** A file of a folder that is copied as it is. */
export type LocalCopy = {
  readonly from: string;
  /** Below the public folder, with a slash at the start. */
  readonly to: string;
};

/** An item of a feed, or a document of a folder, as it becomes an episode. */
export type MappedEpisode = {
  readonly guid: string;
  readonly title: string;
  readonly date: string;
  readonly link: string;
  /** Addresses and paths at which its page may have been. */
  readonly oldLinks: readonly string[];
  readonly audio: FeedAudio;
  readonly fields: ReadonlyMap<string, MappedField>;
  readonly notes: ConvertedNotes;
  readonly notesRaw: string;
  /** From which the notes were converted; left out for those that are Markdown already. */
  readonly notesSource?: { readonly text: string; readonly page: Page };
  /** Elements that name its transcripts and chapters at their host. */
  readonly attachments: readonly FeedElement[];
  /** Files to write beside it whose text is known. */
  readonly sidecars: readonly Sidecar[];
  /** Markdown of the spoken text; an empty string for none. */
  readonly transcript: string;
  readonly copies: readonly LocalCopy[];
  /** The document of a folder. */
  readonly from?: string;
  readonly messages: readonly Message[];
};

/** An item that is not taken. */
export type RefusedItem = {
  readonly guid: string;
  readonly title: string;
  readonly date: string;
  readonly reason: RefusalReason;
  /** The document of a folder. */
  readonly from?: string;
};

export type RefusalReason = 'video' | 'no-audio' | 'guid-twice' | 'no-date';

/** One line about one field of one item. */
export type Message = { readonly field: string; readonly message: string };

/** The fields of front matter in the order of docs/episodes.md. */
export const FIELD_ORDER = [
  'title',
  'date',
  'audio',
  'series',
  'season',
  'number',
  'type',
  'summary',
  'topics',
  'people',
  'image',
  'explicit',
  'draft',
  'slug',
  'guid',
  'license',
  'location',
  'soundbites',
  'transcript',
  'duration',
  'bytes',
  'chapters',
  'formerly',
  'audioFrom',
  'block',
  'feedExtra',
] as const;
