import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Site } from '@/lib/content/load-site';
import { typesetSite } from '@/lib/content/typeset-site';
import { showFiles } from '@/lib/output/show-files';
import { siteFiles } from '@/lib/output/site-files';

/**
 * Writes the files for programs. They are not routes of Next, which would make them again in each
 * build that exports a page, and of which an export needs at least one.
 *
 * @param folder The export.
 */
export async function writeSiteFiles(site: Site, folder: string): Promise<void> {
  const { show, episodes, pages } = site;
  const files = [...siteFiles(show, episodes, pages), ...showFiles(typesetSite(site).show)];
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
