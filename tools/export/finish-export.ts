import { existsSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RemoteFiles } from '@/lib/output/content-policy';
import { NO_COLLECTION } from '@/lib/episode/collection-pages';
import { addPolicy } from './add-policy';
import { bundleBoot, type BootOptions } from './bundle-boot';
import { deferRuntime } from './defer-runtime';
import { inlineStyles, stylesIn } from './inline-styles';

/** Files of Next that no page requests: links never prefetch, and page 1 is `/episodes/`. */
const NOT_SERVED = /(^|\/)(__next\.[^/]*|_not-found\.(html|txt))$/;
const FOLDERS_NOT_SERVED = [
  '404',
  '_not-found',
  'episodes/page/1',
  NO_COLLECTION,
  `episodes/${NO_COLLECTION}`,
];
/** Folders that are removed if they contain only the placeholder page. */
const COLLECTION_FOLDERS = ['series', 'topics', 'people', 'episodes/year'];

/**
 * Prepares Next's export for a server: removes files that no page requests, defers the
 * scripts of each page, and inlines its styles and its content security policy.
 *
 * @param folder The export, relative to the repository's root.
 * @param options The show's base path and language.
 * @param remote Files that pages load from other hosts.
 * @returns The number of pages.
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
  for (const kind of COLLECTION_FOLDERS) {
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
