import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Store } from '@/tools/store/store';
import { hashFile, hashOf } from '@/tools/store/store-index';

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

/** A hash of the scripts and styles of an export by Next. */
export async function hashAssets(exported: string): Promise<string> {
  const paths = await assetsIn(exported);
  const files = paths.map(async (path) => [path, await hashFile(join(exported, path))] as const);
  return hashOfFiles(await Promise.all(files));
}

/** Puts the scripts and styles of an export by Next into a folder, and keeps them. */
export async function addAssets(
  store: Store,
  program: string,
  { exported, target }: { readonly exported: string; readonly target: string },
): Promise<void> {
  const entry = store.begin(keyOf(program), target);
  for (const path of await assetsIn(exported)) entry.put(path, readFileSync(join(exported, path)));
  entry.keep();
}

async function assetsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
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
