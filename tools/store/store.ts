import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PackedText } from '@/lib/content/packed-text';
import { writeInto } from '@/tools/write-into';
import { divideTexts, joinTexts } from './joined-texts';
import { placeFile, replaceByLink } from './link-file';
import { clearObjects, hashesOf, objectPath, withinLimit } from './prune-store';
import { hashOf, readIndex, writeIndex, type Entry, type StoredFile } from './store-index';
import { verifiedObjects, type VerifiedObjects } from './verified-objects';
import { writeObject } from './write-object';

/** Where builds keep what they have made. */
export const STORE_FOLDER = '.verbatim/store';

export function indexFile(store: string): string {
  return join(store, 'index');
}

export function objectFolder(store: string): string {
  return join(store, 'objects');
}

/** The path in an entry that has texts and no files of the export. */
const TEXTS = 'texts';

/**
 * Puts a file into the folder of an entry.
 *
 * @param path Relative to the folder.
 */
export type PutFile = (path: string, content: string | Uint8Array) => void;

/** An entry that a build makes. */
export type NewEntry = {
  readonly put: PutFile;
  /** Keeps the files that were put as the entry, unless one of them could not be kept. */
  readonly keep: () => void;
};

/**
 * What earlier builds have made, by a hash of exactly the data from which it was made. It saves
 * time only: whatever is missing or damaged is made again.
 *
 * The files of a store, of the export and of the served folder share their bytes, so they are
 * written once and never changed.
 */
export type Store = {
  /**
   * Puts the files of an entry into a folder that does not have them. Not asynchronous, which takes
   * a third of the time for thousands of small files.
   *
   * @returns `false`, with the folder unchanged, if the store does not have all of them whole.
   */
  readonly take: (key: string, folder: string) => boolean;
  /** Hashes of the files of an entry by their paths; `null` if the store does not have it. */
  readonly filesOf: (key: string) => ReadonlyMap<string, string> | null;
  /** Begins an entry, whose files also go into a folder. Not asynchronous, for the same reason. */
  readonly begin: (key: string, folder: string) => NewEntry;
  /** Texts that were kept; `null` if the store does not have them whole. */
  readonly readTexts: (key: string) => readonly PackedText[] | null;
  readonly keepTexts: (key: string, texts: readonly PackedText[]) => void;
  /** How many entries were kept since the store was opened. */
  readonly keptCount: () => number;
  /** Writes the index, and clears what no build used lately if the store is too large. */
  readonly close: () => void;
};

/** @param print Receives a line if the store cannot be written. */
export async function openStore(
  folder = STORE_FOLDER,
  print: (line: string) => void = console.warn,
): Promise<Store> {
  const objects = objectFolder(folder);
  const entries = await readIndex(indexFile(folder));
  const verified = await verifiedObjects(objects, join(folder, 'verified.json'));
  const used = new Set<string>();
  const problems: string[] = [];
  let keptCount = 0;
  // A read-only or full disk costs time, and never the build.
  const attempt = (work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
      return false;
    }
  };

  /** @returns What an entry has of the file. */
  const write = (path: string, content: Uint8Array): StoredFile => {
    const hash = hashOf(content);
    verified.written(hash, writeObject(objectPath(objects, hash), content));
    return [path, hash, content.length];
  };

  const add = (key: string, files: StoredFile[]): void => {
    entries.set(key, { files, age: 0 });
    used.add(key);
  };

  return {
    filesOf: (key) => {
      const entry = entries.get(key);
      return entry ? new Map(entry.files.map(([path, hash]) => [path, hash])) : null;
    },
    take: (key, to) => {
      const entry = entries.get(key);
      if (entry === undefined) return false;
      const isTaken = isWhole(entry, verified) && placeEntry(entry, objects, to);
      if (isTaken) used.add(key);
      else entries.delete(key);
      return isTaken;
    },
    begin: (key, to) => {
      const files: StoredFile[] = [];
      let isWhole = true;
      return {
        put: (path, text) => {
          const content = typeof text === 'string' ? Buffer.from(text) : text;
          const isKept = attempt(() => {
            const file = write(path, content);
            replaceByLink(objectPath(objects, file[1]), join(to, path));
            files.push(file);
          });
          if (isKept) return;
          isWhole = false;
          rmSync(join(to, path), { force: true });
          writeInto(to, path, content);
        },
        keep: () => {
          keptCount += 1;
          if (isWhole) add(key, files);
        },
      };
    },
    readTexts: (key) => {
      const [file] = entries.get(key)?.files ?? [];
      const texts = file?.[0] === TEXTS ? textsOf(objectPath(objects, file[1]), file[1]) : null;
      if (texts !== null) used.add(key);
      return texts;
    },
    keepTexts: (key, texts) => {
      keptCount += 1;
      attempt(() => add(key, [write(TEXTS, joinTexts(texts))]));
    },
    keptCount: () => keptCount,
    close: () => {
      attempt(() => {
        const kept = withinLimit(entries, used);
        writeIndex(indexFile(folder), kept);
        const hashes = hashesOf(kept);
        clearObjects(objects, hashes);
        verified.write(hashes);
      });
      const [problem] = problems;
      if (problem === undefined) return;
      print(`${folder} cannot be written, so the next build takes longer: ${problem}`);
    },
  };
}

function textsOf(object: string, hash: string): readonly PackedText[] | null {
  try {
    const content = readFileSync(object);
    return hashOf(content) === hash ? divideTexts(content) : null;
  } catch {
    return null;
  }
}

/** Looks at every file before the first is placed, since any of them may be damaged. */
function isWhole({ files }: Entry, verified: VerifiedObjects): boolean {
  try {
    return files.every(([, hash, size]) => verified.isWhole(hash, size));
  } catch {
    return false;
  }
}

function placeEntry({ files }: Entry, objects: string, to: string): boolean {
  const placed: string[] = [];
  try {
    for (const [path, hash] of files) {
      const file = join(to, path);
      if (placeFile(objectPath(objects, hash), file)) placed.push(file);
    }
    return true;
  } catch {
    // Another build may have cleared it in the meantime.
    for (const file of placed) rmSync(file, { force: true });
    return false;
  }
}
