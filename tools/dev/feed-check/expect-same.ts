import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Compares the file that an app downloaded, byte by byte.
 *
 * @param folder Folder that contains the download, at any depth.
 * @throws {Error} When the file is missing or differs.
 */
export async function expectSame(app: string, folder: string, expected: Uint8Array): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && /\.(mp3|m4a)$/.test(entry.name));
  const [file] = files;
  if (file === undefined) throw new Error(`${app} downloaded nothing to ${folder}.`);
  const got = await readFile(join(file.parentPath, file.name));
  if (!got.equals(expected)) {
    throw new Error(`${app} has other bytes in ${file.name}: ${got.length} of ${expected.length}.`);
  }
  console.log(`${app}: downloaded ${file.name}, ${got.length} bytes, the same as the original.`);
}

/**
 * Checks that an app shows all episodes.
 *
 * @throws {Error} With the titles that it does not show.
 */
export function expectTitles(app: string, shown: string, titles: readonly string[]): void {
  const missing = titles.filter((title) => !shown.includes(title));
  if (missing.length > 0) throw new Error(`${app} does not show: ${missing.join(', ')}`);
  console.log(`${app}: shows all ${titles.length} episodes.`);
}
