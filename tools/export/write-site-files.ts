import type { Site } from '@/lib/content/load-site';
import { typesetSite } from '@/lib/content/typeset-site';
import type { KeepText } from '@/lib/output/feed';
import { showFiles } from '@/lib/output/show-files';
import { siteFiles } from '@/lib/output/site-files';
import { readOrMake, type Kept } from '@/tools/store/kept';
import { writeInto } from '@/tools/write-into';

/**
 * Writes the files for programs. They are not routes of Next, which would make them again in each
 * build that exports a page, and of which an export needs at least one.
 *
 * @param folder The export.
 */
export function writeSiteFiles(site: Site, folder: string, kept: Kept): void {
  const { show, episodes, pages } = site;
  const keep: KeepText = (data, make) => readOrMake(kept, ['feed', data], make);
  const files = [...siteFiles(show, episodes, pages, keep), ...showFiles(typesetSite(site).show)];
  for (const [path, text] of files) writeInto(folder, path, text);
}
