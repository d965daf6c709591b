import { withBuildLock } from '@/tools/build-lock';
import { buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { finishReplacement } from '@/tools/replace-folder';
import { createStageClock, writeStages, type StageClock } from '@/tools/stages';
import { openStore } from '@/tools/store/store';
import { workFolderProblem } from '@/tools/work-folder';

/**
 * Builds the site.
 *
 * @param out Folder for the finished site.
 * @returns The exit code.
 */
export async function build(out: string): Promise<number> {
  const clock = createStageClock();
  const code = await checkAndBuild(out, clock);
  await writeStages(clock);
  return code;
}

async function checkAndBuild(out: string, clock: StageClock): Promise<number> {
  if ((await workFolderProblem()) !== null) {
    // Problems of the content are still useful to know.
    await checkContent();
    return 1;
  }
  return withBuildLock(`the build into ${out}`, async () => {
    await finishReplacement();
    const store = await openStore();
    const site = await clock.time('reading', () => checkContent(store));
    return site === null ? 1 : buildSite(site, out, { clock, store });
  });
}
