import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Names of a folder's files, read once a run. */
export type Folders = Map<string, Promise<readonly string[]>>;

export type PublicFile =
  | { readonly at: string }
  /** The nearest name, where only capitals or Unicode forms differ. */
  | { readonly at: null; readonly near: string | null };

/**
 * Finds a file by its address.
 *
 * The name has to agree letter by letter: a Mac finds `Talk.mp3` as `talk.mp3`,
 * the server that listeners ask does not.
 *
 * @param publicFolder What the site's root shows.
 * @param path From the site's root, such as `/audio/a.mp3`.
 */
export async function findPublicFile(
  publicFolder: string,
  path: string,
  folders: Folders,
): Promise<PublicFile> {
  const at = join(publicFolder, path);
  const names = await namesIn(dirname(at), folders);
  if (names.includes(basename(at))) return { at };
  return { at: null, near: names.find((name) => fold(name) === fold(basename(at))) ?? null };
}

function namesIn(folder: string, folders: Folders): Promise<readonly string[]> {
  let names = folders.get(folder);
  if (names === undefined) {
    // No such folder is the same as no such file.
    names = readdir(folder).catch(() => []);
    folders.set(folder, names);
  }
  return names;
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
