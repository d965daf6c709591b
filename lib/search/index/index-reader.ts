import type { FacetsFile } from '@/lib/search/facets';
import type { Fragment } from '@/lib/search/fragment';
import { pairNumber } from '@/lib/search/phrase';
import { readFilterFile, type Filters } from './filter-file';
import {
  HASH_LENGTH,
  hashAt,
  indexPath,
  NAMES_IN_FILE,
  type IndexFileKind,
  type IndexRoot,
} from './index-root';
import { pairFileOf, textsWithPair } from './pair-file';
import { readWordFile, type Term } from './word-file';

/** Fetches a file of the index by its path, and unpacks it. */
export type FetchFile = (path: string) => Promise<Uint8Array>;

/** Reads an index. Every file is fetched once. A promise is rejected if a file did not load. */
export type IndexReader = {
  readonly root: IndexRoot;
  /** The terms of the file in which a term is, or would be, and longer ones of the next file. */
  readonly termsAt: (term: string) => Promise<readonly Term[]>;
  /** Texts in which two terms are adjacent, and a few others. */
  readonly textsWithPair: (first: string, second: string) => Promise<readonly number[]>;
  readonly filters: () => Promise<Filters>;
  readonly text: (number: number) => Promise<Fragment>;
};

/** Most files that are searched for longer words after the first. */
const FURTHER_FILES = 1;

/** @param names The filters of the same build, whose version is the name of the root. */
export async function openIndex(fetchFile: FetchFile, names: FacetsFile): Promise<IndexReader> {
  const fetched = new Map<string, Promise<unknown>>();
  function load<T>(kind: IndexFileKind, hash: string, read: (file: Uint8Array) => T): Promise<T> {
    const path = indexPath(kind, hash);
    // A path is always read in the same way.
    const loading = (fetched.get(path) as Promise<T> | undefined) ?? fetchFile(path).then(read);
    fetched.set(path, loading);
    loading.catch(() => fetched.delete(path));
    return loading;
  }

  const root = await load('root', names.version, readJson<IndexRoot>);
  const pairFiles = root.pairs.length / HASH_LENGTH;
  const wordsIn = (at: number) => load('words', hashAt(root.words.names, at), readWordFile);

  return {
    root,
    termsAt: async (term) => {
      const { first } = root.words;
      const at = first.findLastIndex((one) => one <= term);
      const isLonger = (one: string | undefined) => one?.startsWith(term) === true;
      const files = at === -1 ? [] : [at];
      for (let next = at + 1; next <= at + FURTHER_FILES && isLonger(first[next]); next += 1) {
        files.push(next);
      }
      return (await Promise.all(files.map(wordsIn))).flat();
    },
    textsWithPair: async (first, second) => {
      const pair = pairNumber(first, second);
      const hash = hashAt(root.pairs, pairFileOf(pair, pairFiles));
      const file = await load('pairs', hash, (bytes) => bytes);
      return textsWithPair(file, pair);
    },
    filters: () => load('filters', root.filters, (file) => readFilterFile(file, names)),
    text: async (number) => {
      const list = hashAt(root.names, Math.floor(number / NAMES_IN_FILE));
      const hashes = await load('names', list, (bytes) => new TextDecoder().decode(bytes));
      return load('texts', hashAt(hashes, number % NAMES_IN_FILE), readJson<Fragment>);
    },
  };
}

function readJson<T>(file: Uint8Array): T {
  // The same build wrote it in this shape.
  return JSON.parse(new TextDecoder().decode(file)) as T;
}
