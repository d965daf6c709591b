import { existsSync } from 'node:fs';
import { mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { fillFolder } from './fill-folder';

/** Says what a replacement is about to do, so that the next build can end one that was cut off. */
const JOURNAL = '.verbatim/replace.json';

const journal = z.object({ fresh: z.string(), old: z.string(), target: z.string() });
type Replacement = z.infer<typeof journal>;

/** `rename` cannot move a folder to another disk, or a folder that is a mount. */
const CANNOT_RENAME = ['EXDEV', 'EBUSY'];

/**
 * Puts a finished folder in the place of an older one, in two renames, so that a
 * server never sees a half-written site. Where the target lies on another disk or
 * is a mount, its files are replaced one by one instead.
 *
 * @param fresh A complete export.
 * @param target May be a link to a folder; the folder it leads to is replaced.
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
  await carryOut(replacement, journalFile);
}

/**
 * Ends a replacement that was cut off, such as by a power failure: the new site is
 * put in place where it is whole, and the old one where it is not.
 */
export async function finishReplacement(journalFile = JOURNAL): Promise<void> {
  const text = await readFile(journalFile, 'utf8').catch(() => null);
  if (text === null) return;
  const replacement = parse(text);
  if (replacement === null) return rm(journalFile);
  const { fresh, old, target } = replacement;
  if (existsSync(fresh)) return carryOut(replacement, journalFile);
  if (!existsSync(target) && existsSync(old)) await rename(old, target);
  await rm(old, { recursive: true, force: true });
  await rm(journalFile);
}

/** Each step can be repeated, since the process may end between any two of them. */
async function carryOut({ fresh, old, target }: Replacement, journalFile: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  if (await swap(fresh, old, target)) await rm(old, { recursive: true, force: true });
  else {
    await fillFolder(fresh, target);
    await rm(fresh, { recursive: true, force: true });
  }
  await rm(journalFile);
}

/** @returns `false`, with both folders as they were, where a rename is not possible. */
async function swap(fresh: string, old: string, target: string): Promise<boolean> {
  try {
    // Before a first build there is no older site; after a cut it may be aside already.
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

/** A journal that was cut off while it was written says that nothing was moved yet. */
function parse(text: string): Replacement | null {
  try {
    return journal.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
