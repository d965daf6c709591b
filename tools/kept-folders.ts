import { existsSync, readdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Deletes a tree of files, but keeps its empty folders for a similar tree: to make and to remove a
 * folder takes ten times as long as to link a file. Can be repeated after an interruption.
 *
 * @param kept The new path of the folders, on the same disk.
 */
export function keepFolders(folder: string, kept: string): void {
  if (!existsSync(folder)) return;
  removeFiles(folder);
  rmSync(kept, { recursive: true, force: true });
  renameSync(folder, kept);
}

/** Puts kept folders, if there are any, at a path where there is nothing. */
export function takeFolders(kept: string, folder: string): void {
  if (!existsSync(kept)) return;
  // Somebody may have put files there.
  removeFiles(kept);
  renameSync(kept, folder);
}

/** @returns Whether the folder is empty now. */
export function removeEmptyFolders(folder: string): boolean {
  let isEmpty = true;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && removeEmptyFolders(path)) rmdirSync(path);
    else isEmpty = false;
  }
  return isEmpty;
}

/** Does not follow links. */
function removeFiles(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) removeFiles(path);
    else unlinkSync(path);
  }
}
