/** Folder of the index in the export. */
export const INDEX_FOLDER = 'search-index';

/** Kinds of files of the index, which are also the names of their folders. */
export type IndexFileKind = 'filters' | 'names' | 'pairs' | 'root' | 'texts' | 'words';

/** Letters of a hash in the name of a file. */
export const HASH_LENGTH = 12;

/** Number of texts whose names are in one file. */
export const NAMES_IN_FILE = 512;

/**
 * The list of the files of an index. Names of files are hashes of their content, one after another
 * in one string.
 *
 * Texts have numbers: first those of pages, then those of episodes from the oldest on, so that a
 * new episode gets the next number.
 */
export type IndexRoot = {
  /** Number of texts, and how many of them are pages of the show's own. */
  readonly texts: number;
  readonly pages: number;
  /** The usual number of bytes of a text. */
  readonly textBytes: number;
  readonly words: {
    /** The first term of each file, in order. */
    readonly first: readonly string[];
    readonly names: string;
  };
  /** Each file has the same share of the numbers of pairs. */
  readonly pairs: string;
  /** Files with the names of the texts. */
  readonly names: string;
  readonly filters: string;
};

/** The path of a file below the folder of the index. */
export function indexPath(kind: IndexFileKind, hash: string): string {
  return `${kind}/${kind}_${hash}.bin`;
}

export function hashAt(names: string, at: number): string {
  return names.slice(at * HASH_LENGTH, (at + 1) * HASH_LENGTH);
}
