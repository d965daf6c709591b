import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Store } from '@/tools/store/store';
import { hashOf } from '@/tools/store/store-index';

/** What Next writes besides pages: scripts, styles and fonts, and the icon of the app. */
const ASSETS = /^(?:_next\/|icon\.svg$)/;

/**
 * Puts the scripts and styles of the store into a folder.
 *
 * @param program See `programKey`.
 * @returns A hash of all of them; `null` if the store does not have them.
 */
export function takeAssets(store: Store, program: string, target: string): string | null {
  const key = keyOf(program);
  const files = store.filesOf(key);
  return files !== null && store.take(key, target) ? hashOfFiles([...files]) : null;
}

/**
 * A hash of the scripts and styles of an export by Next. Not asynchronous: the next pages wait for
 * it, and each folder would wait for the work that goes on beside Next.
 */
export function hashAssets(exported: string): string {
  return hashOfFiles(
    assetsIn(exported).map((path) => [path, hashOf(readFileSync(join(exported, path)))]),
  );
}

/** Puts the scripts and styles of an export by Next into a folder, and keeps them. */
export function addAssets(
  store: Store,
  program: string,
  { exported, target }: { readonly exported: string; readonly target: string },
): void {
  const entry = store.begin(keyOf(program), target);
  for (const path of assetsIn(exported)) entry.put(path, readFileSync(join(exported, path)));
  entry.keep();
}

function assetsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => ASSETS.test(path))
    .sort();
}

function keyOf(program: string): string {
  return hashOf(JSON.stringify(['assets', program]));
}

function hashOfFiles(files: readonly (readonly [path: string, hash: string])[]): string {
  return hashOf(JSON.stringify(files));
}
