import { constants, copyFileSync, linkSync, mkdirSync } from 'node:fs';
import { copyFile, link, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Shares the bytes of a file until one of the two changes; fails where the disk cannot do that. */
const SHARED = constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL;

/**
 * Puts a file at a second path without copying its bytes, where the disk can do that: as a copy
 * that shares them, else as a hard link, else as a plain copy. Creates the folder.
 *
 * Nothing may write into either of the two afterwards. Does nothing if there is such a file.
 */
export async function placeFile(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, to, SHARED)
    .catch(() => link(from, to))
    .catch(() => copyFile(from, to, constants.COPYFILE_EXCL))
    .catch(unlessThere);
}

/**
 * The same, not asynchronous, and for many files: it asks the disk as little as it can.
 *
 * @returns `false` if there was such a file.
 */
export function placeFileNow(from: string, to: string): boolean {
  try {
    placeIn(from, to);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) !== 'ENOENT') throw error;
    // Mostly the folder exists.
    mkdirSync(dirname(to), { recursive: true });
    placeIn(from, to);
  }
  return true;
}

function placeIn(from: string, to: string): void {
  if (canShare) {
    try {
      return copyFileSync(from, to, SHARED);
    } catch (error) {
      if (isAboutFiles(error)) throw error;
      canShare = false;
    }
  }
  try {
    linkSync(from, to);
  } catch (error) {
    if (isAboutFiles(error)) throw error;
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
}

/** Whether copies may share their bytes: asking a disk that cannot takes longer than a link. */
let canShare = true;

/** Whether another way of placing a file would fail, too. */
function isAboutFiles(error: unknown): boolean {
  return ['EEXIST', 'ENOENT'].includes(codeOf(error));
}

function unlessThere(error: unknown): void {
  if (codeOf(error) !== 'EEXIST') throw error;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
