import { constants, copyFileSync, linkSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';

/** Shares the bytes of a file until one of the two changes; fails where the disk cannot do that. */
const SHARED = constants.COPYFILE_FICLONE_FORCE | constants.COPYFILE_EXCL;

/**
 * Puts a file at a second path without copying its bytes, where the disk can do that: as a copy
 * that shares them, else as a hard link, else as a plain copy. Creates the folder. Not
 * asynchronous, and asks the disk as little as it can, for many files.
 *
 * Nothing may write into either of the two afterwards. Does nothing if there is such a file.
 *
 * @returns `false` if there was such a file.
 */
export function placeFile(from: string, to: string): boolean {
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

/** The same, but removes a file that is there. */
export function replaceByLink(from: string, to: string): void {
  if (placeFile(from, to)) return;
  rmSync(to);
  placeFile(from, to);
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

/** The code of an error of the disk; empty for others. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
