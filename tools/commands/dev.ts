import { loadSite } from '@/lib/content/load-site';
import { checkContent } from '@/tools/check-content';
import { runNext } from '@/tools/run-next';

/** Serves the site while an author changes it. @returns The exit code. */
export async function dev(): Promise<number> {
  // Valid episodes are served while the author fixes the others.
  const site = (await checkContent()) ?? (await loadSite({ continueOnError: true }));
  return runNext('dev', site.show, '.verbatim/dev');
}
