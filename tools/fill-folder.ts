import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Pages come after everything they ask for. */
const PAGE = /\.html$/;

/**
 * Makes the files of a folder those of another one without moving the folder
 * itself, for a target that is a mount or lies on another disk.
 *
 * Every file is replaced in one step. Pages follow the files they need, and what
 * is no longer part of the site goes last, so that a visitor meets whole pages of
 * the old site or of the new one at every moment.
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

/** Deepest first, so that a folder of empty folders goes as well. */
async function removeEmptyFolders(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const folders = entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort((a, b) => b.length - a.length);
  for (const one of folders) {
    // A folder that still has files answers ENOTEMPTY.
    await rmdir(one).catch(() => undefined);
  }
}
