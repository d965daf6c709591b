import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { FolderFile } from '@/tools/import/plan';

/** Folders that programs fill, by their name at any depth. */
const MADE = new Set(['node_modules', 'vendor', '_site', 'dist', '.git']);

/** Output of generators, in the root alone: `public` is the source of others. */
const MADE_BY: Readonly<Record<string, readonly string[]>> = {
  Hugo: ['public', 'resources'],
  Jekyll: ['_site'],
  Eleventy: ['_site'],
  Astro: ['dist'],
};

/** More files than these are no folder of a show. */
const MAX_FILES = 50_000;

export type SiteFiles = {
  /** Paths below the root, with forward slashes, sorted. */
  readonly paths: readonly string[];
  /** Folders that were not read. */
  readonly passed: readonly FolderFile[];
};

/** Lists the files of a site, without what programs made. Symbolic links are not followed. */
export async function listSiteFiles(root: string, generator: string): Promise<SiteFiles> {
  const paths: string[] = [];
  const passed: FolderFile[] = [];
  const walk = async (folder: string): Promise<void> => {
    const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
    const here = relative(root, folder).split(sep).join('/');
    if (entries === null) {
      passed.push({ path: `${here}/`, reason: 'it cannot be read' });
      return;
    }
    for (const entry of entries) {
      const path = here === '' ? entry.name : `${here}/${entry.name}`;
      if (entry.isDirectory()) {
        const isMade = MADE.has(entry.name) || (MADE_BY[generator] ?? []).includes(path);
        const isHidden = entry.name.startsWith('.');
        if (isMade) passed.push({ path: `${path}/`, reason: 'programs made it' });
        else if (isHidden) passed.push({ path: `${path}/`, reason: 'it is hidden' });
        else await walk(join(folder, entry.name));
      } else if (!entry.isFile()) passed.push({ path, reason: 'it is a link, or no file' });
      else if (paths.length < MAX_FILES) paths.push(path);
      else passed.push({ path, reason: `the folder has more than ${MAX_FILES} files` });
    }
  };
  await walk(root);
  return { paths: paths.sort(), passed };
}
