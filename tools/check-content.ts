import { ContentError, noticeLine } from '@/lib/content/content-error';
import { workFolderProblem } from './work-folder';
import { loadSite, type Site } from '@/lib/content/load-site';

/**
 * Reads the content and prints every problem in it, the omitted episodes, and notices
 * for the author.
 *
 * @returns The site, or `null` when the content has a problem.
 */
export async function checkContent(): Promise<Site | null> {
  const problem = await workFolderProblem();
  if (problem !== null) console.error(problem);
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
