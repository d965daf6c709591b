import { join } from 'node:path';
import { loadSite } from '@/lib/content/load-site';
import { layOutApp } from '@/tools/app-folder';
import { checkContent } from '@/tools/check-content';
import { writeLook } from '@/tools/look/write-look';
import { startNext } from '@/tools/run-next';

/** Serves the site while an author changes it. @returns The exit code. */
export async function dev(): Promise<number> {
  // Valid episodes are served while the author fixes the others.
  const site = (await checkContent()) ?? (await loadSite({ continueOnError: true }));
  const app = await layOutApp();
  await writeLook(site);
  const next = await startNext('dev', site.show, app, join(app.folder, '.verbatim/dev'));
  return next.ended;
}
