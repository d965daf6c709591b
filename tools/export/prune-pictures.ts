import { readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

/** After this time nobody goes back to an older text: drawing once more costs little. */
const UNUSED_DAYS = 30;

const DAY_MILLISECONDS = 86_400_000;

/** Says that a build has used a picture; no build before it counts any more. */
export async function markUsed(kept: string): Promise<void> {
  const now = new Date();
  // Where it cannot be said, the picture is drawn once more some day, and that is all.
  await utimes(kept, now, now).catch(() => null);
}

/**
 * Takes away what no build has used for 30 days: each change of a title, of the
 * artwork or of the drawing leaves pictures behind. By time and not by what this
 * build used, since several shows may be built in one place.
 *
 * @param folder The cache; nothing else is in it but pictures, whole or begun.
 */
export async function prunePictures(folder: string, now = Date.now()): Promise<void> {
  const oldest = now - UNUSED_DAYS * DAY_MILLISECONDS;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // Another build may have taken it away meanwhile.
    const found = await stat(path).catch(() => null);
    if (found?.isFile() === true && found.mtimeMs < oldest) await rm(path, { force: true });
  }
}
