import { ContentError, noticeLine } from '@/lib/content/content-error';
import { whyNoWorkFolder } from './work-folder';
import { loadSite, type Site } from '@/lib/content/load-site';

/**
 * Reads the content and prints every problem in it, what is left out, and
 * what else an author should know.
 *
 * @returns The site, or `null` when there is something to mend.
 */
export async function checkContent(): Promise<Site | null> {
  const noFolder = await whyNoWorkFolder();
  if (noFolder !== null) console.error(noFolder);
  try {
    const site = await loadSite();
    for (const { file, why } of site.leftOut) console.log(`${file}  left out: ${why}`);
    for (const notice of site.notices) console.log(noticeLine(notice));
    return site;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return null;
  }
}
