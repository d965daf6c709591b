import { cp, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** The one that Next copies by itself. */
const NEXTS = 'public';

/**
 * Gives an export the files of a content folder that lies elsewhere, in the
 * place of those of the sample show.
 *
 * @param folder The public folder of the content.
 */
export async function copyPublic(folder: string, target: string): Promise<void> {
  if (resolve(folder) === resolve(NEXTS)) return;
  // A repository without the sample has none.
  for (const name of await readdir(NEXTS).catch(() => [])) {
    await rm(join(target, name), { recursive: true, force: true });
  }
  // A link would lead to a place of this machine.
  await cp(folder, target, { recursive: true, dereference: true });
}
