import { UsageError } from '@/tools/cli/usage-error';

/** What the command line of `npm run import` says. */
export type ImportOptions = {
  readonly into: string;
  readonly audio: 'keep' | 'download';
  readonly since: string | null;
  readonly only: number | null;
  readonly match: string | null;
  readonly dryRun: boolean;
  readonly update: boolean;
  readonly theirs: readonly string[];
  readonly noTranscripts: boolean;
  readonly noPictures: boolean;
  readonly noProbe: boolean;
  readonly topics: boolean;
  readonly yes: boolean;
  readonly url: string | null;
  readonly zone: string | null;
  readonly stripNumbers: boolean;
  readonly again: boolean;
  readonly allowPrivate: boolean;
  readonly iOwnThis: boolean;
  /** Merges notes that both the author and the feed changed. */
  readonly merge: boolean;
  /** Takes pictures inside notes. */
  readonly pictures: boolean;
  /** Names of fields in a folder by ours. */
  readonly map: ReadonlyMap<string, string>;
  /** The live feed of a show whose files are in a folder; `null` without one. */
  readonly feed: string | null;
};

/** @throws {UsageError} When flags do not go together. */
export function checkOptions({ merge, update }: Pick<ImportOptions, 'merge' | 'update'>): void {
  if (merge && !update) {
    throw new UsageError('--merge: It merges notes of an earlier import. Add --update.');
  }
}

/** Exit codes. */
export const EXIT = { all: 0, found: 1, nothing: 2, stopped: 130 } as const;

/** Why nothing was imported, as one line for the author. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
