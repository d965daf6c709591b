import { ContentError, noticeLine } from '@/lib/content/content-error';
import type { KeptTexts } from '@/lib/content/kept-reading';
import { loadSite, type Site } from '@/lib/content/load-site';
import { textsIn } from './kept-texts';
import { readingThreads } from './reading/reading-threads';
import { openStore, type Store } from './store/store';
import { workFolderProblem } from './work-folder';

/**
 * Reads the content and prints every problem in it, the omitted episodes, and notices
 * for the author.
 *
 * @param store Keeps what was read, for later builds. Without it, what builds have kept is used.
 * @returns The site, or `null` when the content has a problem.
 */
export async function checkContent(store?: Store): Promise<Site | null> {
  const problem = await workFolderProblem();
  if (problem !== null) console.error(problem);
  try {
    const site = await loadSite({ kept: await keptIn(store), startThreads: readingThreads });
    for (const { file, why } of site.leftOut) console.log(`${file}  left out: ${why}`);
    for (const notice of site.notices) console.log(noticeLine(notice));
    return site;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    console.error(error.message);
    return null;
  }
}

async function keptIn(store: Store | undefined): Promise<KeptTexts> {
  if (store !== undefined) return textsIn(store);
  const { read } = await textsIn(await openStore());
  return { read, write: () => Promise.resolve() };
}
