import { statSync, utimesSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** An unused picture is deleted after this time; drawing it again is cheap. */
const UNUSED_DAYS = 30;

const DAY_MILLISECONDS = 86_400_000;

/**
 * Records that a build has used a picture, once a day: the export shares the file, and programs that
 * copy sites to a host take one with another time for a changed one.
 */
export function markUsed(picture: string, now = Date.now()): void {
  try {
    if (now - statSync(picture).mtimeMs >= DAY_MILLISECONDS) {
      utimesSync(picture, now / 1000, now / 1000);
    }
  } catch {
    // The picture is only drawn again later.
  }
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
