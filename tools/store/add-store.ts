import { placeFile } from './link-file';
import { objectPath } from './prune-store';
import { readIndex, writeIndex, type Entry } from './store-index';
import { indexFile, objectFolder, STORE_FOLDER } from './store';

/**
 * Adds what another store has kept. What is missing or damaged there is made again by the next
 * build.
 *
 * @returns The number of entries of the other store; 0 if there is none.
 */
export async function addStore(other: string, store = STORE_FOLDER): Promise<number> {
  const theirs = await readIndex(indexFile(other));
  const ours = await readIndex(indexFile(store));
  for (const [key, entry] of theirs) {
    if (ours.has(key)) continue;
    const isWhole = placeObjects(entry, objectFolder(other), objectFolder(store));
    if (isWhole) ours.set(key, { ...entry, age: 0 });
  }
  writeIndex(indexFile(store), ours);
  return theirs.size;
}

function placeObjects({ files }: Entry, from: string, to: string): boolean {
  try {
    for (const [, hash] of files) placeFile(objectPath(from, hash), objectPath(to, hash));
    return true;
  } catch {
    return false;
  }
}
