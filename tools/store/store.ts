import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PackedText } from '@/lib/content/packed-text';
import { divideTexts, joinTexts } from './joined-texts';
import { codeOf, placeFile } from './link-file';
import { clearObjects, hashesOf, objectPath, withinLimit } from './prune-store';
import { hashOf, readIndex, writeIndex, type Entry } from './store-index';
import { verifiedObjects, type VerifiedObjects } from './verified-objects';

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
  /**
   * Keeps files as an entry. Not asynchronous, for the same reason.
   *
   * @param paths Relative to the folder.
   */
  readonly keep: (key: string, folder: string, paths: readonly string[]) => void;
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
  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      problems.push(error instanceof Error ? error.message : String(error));
    }
  };

  const keep: Store['keep'] = (key, from, paths) => {
    const files: Entry['files'] = [];
    for (const path of paths) {
      const content = readFileSync(join(from, path));
      const hash = hashOf(content);
      files.push([path, hash, content.length]);
      replaceObject(objectPath(objects, hash), (fresh) => placeFile(join(from, path), fresh));
      verified.written(hash);
    }
    entries.set(key, { files, age: 0 });
    used.add(key);
  };

  const keepTexts: Store['keepTexts'] = (key, texts) => {
    const content = joinTexts(texts);
    const hash = hashOf(content);
    replaceObject(objectPath(objects, hash), (fresh) => writeFileSync(fresh, content));
    verified.written(hash);
    entries.set(key, { files: [[TEXTS, hash, content.length]], age: 0 });
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
    keep: (key, from, paths) => {
      keptCount += 1;
      attempt(() => keep(key, from, paths));
    },
    readTexts: (key) => {
      const [file] = entries.get(key)?.files ?? [];
      const texts = file?.[0] === TEXTS ? textsOf(objectPath(objects, file[1]), file[1]) : null;
      if (texts !== null) used.add(key);
      return texts;
    },
    keepTexts: (key, texts) => {
      keptCount += 1;
      attempt(() => keepTexts(key, texts));
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

/** Also replaces a damaged object. */
function replaceObject(object: string, write: (fresh: string) => void): void {
  const fresh = `${object}.${randomUUID()}`;
  try {
    write(fresh);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    // Mostly the folder exists.
    mkdirSync(dirname(object), { recursive: true });
    write(fresh);
  }
  renameSync(fresh, object);
  // Renaming one hard link of a file to another leaves both.
  rmSync(fresh, { force: true });
}
