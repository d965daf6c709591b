import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleBoot } from './bundle-boot';
import { deferRuntime } from './defer-runtime';

/** What Next writes and no page asks for: links here never prefetch, and page 1 is `/episodes/`. */
const NOT_SERVED = /(^|\/)(__next\.[^/]*|_not-found\.(html|txt))$/;
const FOLDERS_NOT_SERVED = ['404', '_not-found', 'episodes/page/1'];

/**
 * Makes what Next exported ready to be served: takes out files that nobody
 * asks for and lets each page wait with its scripts.
 *
 * @param folder The export, from the repository's root.
 * @returns How many pages there are.
 */
export async function finishExport(folder: string): Promise<number> {
  const boot = await bundleBoot();
  for (const name of FOLDERS_NOT_SERVED) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  let pages = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (NOT_SERVED.test(path.slice(folder.length))) {
      await rm(path);
    } else if (entry.name.endsWith('.html')) {
      await writeFile(path, deferRuntime(await readFile(path, 'utf8'), boot));
      pages += 1;
    }
  }
  return pages;
}
