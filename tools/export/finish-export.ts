import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RemoteFiles } from '@/lib/output/content-policy';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { addPolicy } from './add-policy';
import { bundleBoot, type BootOptions } from './bundle-boot';
import { deferRuntime } from './defer-runtime';
import { inlineStyles, stylesIn } from './inline-styles';

/** What Next writes and no page asks for: links here never prefetch, and page 1 is `/episodes/`. */
const NOT_SERVED = /(^|\/)(__next\.[^/]*|_not-found\.(html|txt))$/;
const FOLDERS_NOT_SERVED = ['404', '_not-found', 'episodes/page/1', `episodes/${NO_COLLECTION}`];
/** Left out as a whole when Next was given a page for none of them. */
const KINDS = ['series', 'topics', 'people', 'episodes/year'];

/**
 * Makes what Next exported ready to be served: takes out files that nobody
 * asks for, lets each page wait with its scripts, and writes its styles and its
 * content security policy into it.
 *
 * @param folder The export, from the repository's root.
 * @param options The show's base path and language.
 * @param remote What pages take from other hosts.
 * @returns How many pages there are.
 */
export async function finishExport(
  folder: string,
  options: BootOptions,
  remote: RemoteFiles,
): Promise<number> {
  const { basePath } = options;
  const boot = await bundleBoot(options);
  const styles = stylesIn(folder, basePath);
  for (const name of FOLDERS_NOT_SERVED) {
    await rm(join(folder, name), { recursive: true, force: true });
  }
  for (const kind of KINDS) {
    if (existsSync(join(folder, kind, NO_COLLECTION)))
      await rm(join(folder, kind), { recursive: true });
  }
  let pages = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (NOT_SERVED.test(path.slice(folder.length))) {
      await rm(path);
    } else if (entry.name.endsWith('.html')) {
      const page = deferRuntime(await readFile(path, 'utf8'), boot);
      await writeFile(path, addPolicy(await inlineStyles(page, styles), remote));
      pages += 1;
    }
  }
  return pages;
}
