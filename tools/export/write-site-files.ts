import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { siteFiles } from '@/lib/output/site-files';

/**
 * Writes the optional files for programs. They are not routes, since a route of Next
 * needs at least one page in an export.
 *
 * @param folder The export.
 */
export async function writeSiteFiles(
  { show, episodes, pages }: Site,
  folder: string,
): Promise<void> {
  for (const [path, text] of siteFiles(show, episodes, pages)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
