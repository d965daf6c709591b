import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Pages are copied after the files that they load. */
const PAGE = /\.html$/;

/**
 * Replaces the files in a folder with those of another one without moving the folder
 * itself, for a target that is a mount or on another disk.
 *
 * Each file is replaced atomically. Pages follow the files that they need, and obsolete
 * files are deleted last, so that visitors always get complete pages of the old or of
 * the new site.
 */
export async function fillFolder(source: string, target: string): Promise<void> {
  const files = await filesIn(source);
  const pages = files.filter((file) => PAGE.test(file));
  for (const file of [...files.filter((one) => !PAGE.test(one)), ...pages]) {
    await replaceFile(join(source, file), join(target, file));
  }
  const wanted = new Set(files);
  for (const file of await filesIn(target)) {
    if (!wanted.has(file)) await rm(join(target, file));
  }
  await removeEmptyFolders(target);
}

async function replaceFile(from: string, to: string): Promise<void> {
  const aside = `${to}.verbatim-part`;
  await makeFolder(dirname(to));
  await cp(from, aside, { force: true });
  await rename(aside, to).catch(async (error: NodeJS.ErrnoException) => {
    // The old site has a folder where the new one has a file.
    if (error.code !== 'EISDIR') throw error;
    await rm(to, { recursive: true });
    await rename(aside, to);
  });
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    // The old site has a file where the new one has a folder.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    await rm(folder);
    await mkdir(folder);
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

/** Deepest first, so that a folder of empty folders is removed, too. */
async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => b.length - a.length);
  for (const one of folders) {
    // A folder with files fails with ENOTEMPTY.
    await rmdir(one).catch(() => undefined);
  }
}
