import { statSync } from 'node:fs';
import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** An unused picture is deleted after this time; drawing it again is cheap. */
const UNUSED_DAYS = 30;

const DAY_MILLISECONDS = 86_400_000;

/**
 * Records that a build has used a picture, once a day: the export shares the file, and programs that
 * copy sites to a host take one with another time for a changed one.
 */
export async function markUsed(picture: string, now = Date.now()): Promise<void> {
  // If this fails, the picture is only drawn again later.
  const marked = await stat(picture).catch(() => null);
  if (marked !== null && now - marked.mtimeMs < DAY_MILLISECONDS) return;
  await utimes(picture, now / 1000, now / 1000).catch(() => null);
}

/**
 * Deletes pictures that no build has used for 30 days: each change of a title, of the
 * artwork or of the drawing code leaves unused pictures. It checks the time instead of
 * the pictures of this build, since several shows can share the cache.
 *
 * @param folder The cache, which contains only pictures, complete or partial.
 */
export async function prunePictures(folder: string, now = Date.now()): Promise<void> {
  const oldest = now - UNUSED_DAYS * DAY_MILLISECONDS;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // Another build may have deleted it in the meantime.
    const found = statSync(path, { throwIfNoEntry: false });
    if (found?.isFile() === true && found.mtimeMs < oldest) await rm(path, { force: true });
  }
}
