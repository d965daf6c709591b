import { constants, existsSync } from 'node:fs';
import { copyFile, cp, link, realpath } from 'node:fs/promises';
import { endingOf, formatOf } from '@/lib/content/files/formats';

/**
 * Copies the author's public files into an export. Audio is linked, because a show can have
 * gigabytes of it. A file that the export has already stays: `checkReservedNames` has told the
 * author, and the file may share its bytes with the store.
 *
 * @param folder The public folder of the content; may be missing.
 * @param target The export.
 */
export async function copyPublic(folder: string, target: string): Promise<void> {
  if (!existsSync(folder)) return;
  await cp(folder, target, {
    recursive: true,
    force: false,
    // A symbolic link would point to a path of this machine.
    dereference: true,
    // `cp` copies what is not linked here, and has made the folder of the file before.
    filter: async (from, to) => !(await linkAudio(from, to)),
  });
}

/**
 * Puts an audio file into the export without copying its bytes: as a copy that shares them
 * until one of the two changes, or as a hard link. No step of a build writes to audio.
 *
 * @returns `false` if the file is no audio, or if the disk can do neither.
 */
async function linkAudio(from: string, to: string): Promise<boolean> {
  if (formatOf(endingOf(from)) === undefined) return false;
  try {
    const source = await realpath(from);
    await copyFile(source, to, constants.COPYFILE_FICLONE_FORCE).catch(() => link(source, to));
    return true;
  } catch {
    return false;
  }
}
