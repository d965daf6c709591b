import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** The file names of each folder, read once per run. */
export type Folders = Map<string, Promise<ReadonlySet<string>>>;

export type PublicFile =
  | { readonly at: string }
  /** A name that differs only in case, Unicode normalization or the escapes of an address. */
  | { readonly at: null; readonly near: string | null };

/**
 * Finds a file below the public folder by its address.
 *
 * The name must match exactly: macOS finds `Talk.mp3` as `talk.mp3`, but a web server
 * does not.
 *
 * @param publicFolder The folder served at the site's root.
 * @param path From the site's root, such as `/audio/a.mp3`.
 */
export async function findPublicFile(
  publicFolder: string,
  path: string,
  folders: Folders,
): Promise<PublicFile> {
  const at = join(publicFolder, path);
  const names = await namesIn(dirname(at), folders);
  if (names.has(basename(at))) return { at };
  const wanted = [basename(at), decoded(basename(at))].map(fold);
  return { at: null, near: [...names].find((name) => wanted.includes(fold(name))) ?? null };
}

function namesIn(folder: string, folders: Folders): Promise<ReadonlySet<string>> {
  let names = folders.get(folder);
  if (names === undefined) {
    // A missing folder has no files.
    names = readdir(folder)
      .catch(() => [])
      .then((all) => new Set<string>(all));
    folders.set(folder, names);
  }
  return names;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
