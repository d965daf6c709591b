import { publicFolder } from '@/lib/content/files/public-folder';
import { contentFolder } from '@/lib/content/load-site';
import type { Show } from '@/lib/show/show';
import { copyPublic } from './export/copy-public';
import { finishExport } from './export/finish-export';
import { replaceFolder } from './replace-folder';
import { runNext } from './run-next';

/** Next writes here; the served folder changes only when everything went well. */
const FRESH = '.verbatim/export';

/**
 * Builds the site and puts it in the place of the last one.
 *
 * @param out Where the finished site goes.
 * @returns 0, or Next's exit code, in which case `out` is as it was.
 */
export async function buildSite(show: Show, out: string): Promise<number> {
  const code = await runNext('build', show, FRESH);
  if (code !== 0) {
    console.error(`The build stopped; ${out} is as it was.`);
    return code;
  }
  await copyPublic(await publicFolder(contentFolder()), FRESH);
  const pages = await finishExport(FRESH, show.basePath);
  await replaceFolder(FRESH, out);
  console.log(`${pages} pages are in ${out}. Copy that folder to any static host.`);
  return 0;
}
