import { cp, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The public folder that Next copies itself. */
const SITE_PUBLIC = 'public';

/**
 * Replaces the public files of the sample show in an export with those of another
 * content folder.
 *
 * @param folder The public folder of the content.
 */
export async function copyPublic(folder: string, target: string): Promise<void> {
  if (resolve(folder) === resolve(SITE_PUBLIC)) return;
  // A repository without the sample show has no such folder.
  for (const name of await readdir(SITE_PUBLIC).catch(() => [])) {
    await rm(join(target, name), { recursive: true, force: true });
  }
  // A symbolic link would point to a path of this machine.
  await cp(folder, target, { recursive: true, dereference: true });
}
