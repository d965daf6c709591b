import type { LocalCopy } from '@/tools/import/episode/mapped-episode';
import type { Data } from './front-matter';
import type { FieldNames, Found } from './field-names';
import type { SourceSite } from './find-site';
import type { KnownPerson } from './folder-people';
import type { LiveItem, Wanted } from './live-feed';
import type { LocalFile, LocalFiles } from './local-files';
import type { SiteDocument } from './read-documents';

/** What the documents of one folder have in common. */
export type FolderContext = {
  readonly site: SourceSite;
  readonly names: FieldNames;
  readonly valuesOf: (data: Data, names: readonly string[]) => Found[];
  readonly files: LocalFiles;
  /** What each used file was used for, by its path. */
  readonly used: Map<string, string>;
  /** Address of the old site; `null` if unknown. */
  readonly base: string | null;
  /** The zone of times without one; `null` for Greenwich. */
  readonly zone: string | null;
  readonly language: string;
  readonly showPeople: readonly { readonly name: string }[];
  readonly audioPrefix: string;
  readonly people: ReadonlyMap<string, KnownPerson>;
  readonly hasLive: boolean;
  readonly live: (wanted: Wanted) => LiveItem | null;
  readonly transcriptOf: (path: string) => SiteDocument | null;
  /** A file with times beside a document, or that which its front matter names. */
  readonly timedFileOf: (path: string, named: string) => string | null;
  /** Finds a picture of the folder, and notes that it is copied. */
  readonly picture: (address: string, path: string) => LocalFile | null;
  readonly copiesOf: (path: string) => readonly LocalCopy[];
  readonly titleFor: (path: string) => string;
  /** Counts the fields that were not taken. */
  readonly countUntaken: (data: Data, taken: ReadonlySet<string>) => void;
  readonly isStripped: boolean;
  readonly noPictures: boolean;
  /** Whether pictures in notes are taken. */
  readonly hasPictures: boolean;
  readonly noTranscripts: boolean;
};
