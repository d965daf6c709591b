import { loadSite } from '@/lib/content/load-site';
import { checkContent } from '@/tools/check-content';
import { runNext } from '@/tools/run-next';

/** Serves the site while an author changes it. @returns The exit code. */
export async function dev(): Promise<number> {
  // An author mends what is faulty while the good episodes are shown.
  const site = (await checkContent()) ?? (await loadSite({ goesOn: true }));
  return runNext('dev', site.show, '.verbatim/dev');
}
