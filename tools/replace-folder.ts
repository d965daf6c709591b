import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { fillFolder } from './fill-folder';
import { keepFolders } from './kept-folders';

/** Records a replacement, so that the next build can finish an interrupted one. */
const JOURNAL = '.verbatim/replace.json';

const journal = z.object({ fresh: z.string(), old: z.string(), target: z.string() });
type Replacement = z.infer<typeof journal>;

/** Where empty folders are kept for the next site in the place of `fresh`. */
export function foldersFor(fresh: string): string {
  return `${fresh}-folders`;
}

/** `rename` cannot move a folder to another disk, or a folder that is a mount. */
const CANNOT_RENAME = ['EXDEV', 'EBUSY'];

/**
 * Replaces a folder with a finished one by two renames, so that a server never serves an
 * incomplete site. If the target is a mount or on another disk, its files are replaced
 * one by one instead.
 *
 * The folders of the old site are kept, without files, at `foldersFor` of the fresh one.
 *
 * @param fresh A complete export.
 * @param target A folder, or a symbolic link to the folder to replace.
 */
export async function replaceFolder(
  fresh: string,
  target: string,
  journalFile = JOURNAL,
): Promise<void> {
  const real = await realpath(target).catch(() => resolve(target));
  const replacement = { fresh: resolve(fresh), old: resolve(`${fresh}-old`), target: real };
  await rm(replacement.old, { recursive: true, force: true });
  await mkdir(dirname(journalFile), { recursive: true });
  await writeFile(journalFile, JSON.stringify(replacement));
  await runReplacement(replacement, journalFile);
}

/**
 * Finishes a replacement that was interrupted, for instance by a power failure: with the
 * new site if it is complete, else with the old one.
 */
export async function finishReplacement(journalFile = JOURNAL): Promise<void> {
  const text = await readFile(journalFile, 'utf8').catch(() => null);
  if (text === null) return;
  const replacement = parse(text);
  if (replacement === null) return rm(journalFile);
  const { fresh, old, target } = replacement;
  if (existsSync(fresh)) return runReplacement(replacement, journalFile);
  if (!existsSync(target) && existsSync(old)) await rename(old, target);
  await rm(old, { recursive: true, force: true });
  await rm(journalFile);
}

/** Each step can be repeated, since the process can end between any two of them. */
async function runReplacement(
  { fresh, old, target }: Replacement,
  journalFile: string,
): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  if (await swap(fresh, old, target)) keepFolders(old, foldersFor(fresh));
  else {
    await fillFolder(fresh, target);
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(journalFile);
}

/** @returns `false`, with both folders unchanged, when renaming is not possible. */
async function swap(fresh: string, old: string, target: string): Promise<boolean> {
  try {
    // The old site is missing before the first build, or already moved after an interruption.
    if (existsSync(target)) await rename(target, old);
  } catch (error) {
    if (cannotRename(error)) return false;
    throw error;
  }
  try {
    await rename(fresh, target);
    return true;
  } catch (error) {
    if (existsSync(old)) await rename(old, target);
    if (cannotRename(error)) return false;
    throw error;
  }
}

function cannotRename(error: unknown): boolean {
  return error instanceof Error && 'code' in error && CANNOT_RENAME.includes(String(error.code));
}

/** Reads the journal. An incomplete journal means that nothing was moved yet. */
function parse(text: string): Replacement | null {
  try {
    return journal.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
