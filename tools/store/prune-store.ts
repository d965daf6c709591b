import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Entries, Entry } from './store-index';

/** The store may take this many times the bytes of what the last build used. */
const SIZE_LIMIT = 1.5;

/** Where the content with a hash is. Some disks are slow with many files in one folder. */
export function objectPath(objects: string, hash: string): string {
  return join(objects, hash.slice(0, 2), hash);
}

/**
 * All entries that this build used, and those of earlier builds that have room, the latest first.
 *
 * @param used Keys.
 */
export function withinLimit(entries: Entries, used: ReadonlySet<string>): Entries {
  const kept: Entries = new Map();
  const hashes = new Set<string>();
  let bytes = 0;
  const add = (key: string, entry: Entry, limit: number): void => {
    const fresh = entry.files.filter(([, hash]) => !hashes.has(hash));
    const more = new Map(fresh.map(([, hash, size]) => [hash, size]));
    const size = [...more.values()].reduce((sum, one) => sum + one, 0);
    if (bytes + size > limit) return;
    bytes += size;
    kept.set(key, entry);
    for (const hash of more.keys()) hashes.add(hash);
  };
  for (const [key, entry] of entries) if (used.has(key)) add(key, { ...entry, age: 0 }, Infinity);
  const limit = SIZE_LIMIT * bytes;
  const others = [...entries]
    .filter(([key]) => !used.has(key))
    .sort(([, a], [, b]) => a.age - b.age);
  for (const [key, entry] of others) add(key, { ...entry, age: entry.age + 1 }, limit);
  return kept;
}

/** The hashes of all files that entries name. */
export function hashesOf(entries: Entries): Set<string> {
  return new Set([...entries.values()].flatMap(({ files }) => files.map(([, hash]) => hash)));
}

/**
 * Deletes everything that no entry names, such as a file that an interrupted build left. Not
 * asynchronous, since each of thousands of files would wait for a thread.
 */
export function clearObjects(objects: string, hashes: ReadonlySet<string>): void {
  if (!existsSync(objects)) return;
  for (const entry of readdirSync(objects, { recursive: true, withFileTypes: true })) {
    if (entry.isFile() && !hashes.has(entry.name)) {
      rmSync(join(entry.parentPath, entry.name), { force: true });
    }
  }
}
