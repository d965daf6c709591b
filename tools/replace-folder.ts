import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts a finished folder in the place of an older one, in two renames, so that
 * nobody meets a half-written site.
 */
export async function replaceFolder(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  await rm(old, { recursive: true, force: true });
  await mkdir(dirname(target), { recursive: true });
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error; // There was no older one.
  });
  await rename(fresh, target);
  await rm(old, { recursive: true, force: true });
}
