import { constants, copyFileSync, existsSync, linkSync, mkdirSync } from 'node:fs';
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
 * The same, not asynchronous.
 *
 * @returns `false` if there was such a file.
 */
export function placeFileNow(from: string, to: string): boolean {
  if (existsSync(to)) return false;
  mkdirSync(dirname(to), { recursive: true });
  if (canShare) {
    try {
      copyFileSync(from, to, SHARED);
      return true;
    } catch {
      canShare = false;
    }
  }
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to, constants.COPYFILE_EXCL);
  }
  return true;
}

/** Whether copies may share their bytes: asking a disk that cannot takes longer than a link. */
let canShare = true;

function unlessThere(error: unknown): void {
  if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return;
  throw error;
}
