import { withBuildLock } from '@/tools/build-lock';
import { buildPart, buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { tightenHeap } from '@/tools/cli/tighten-heap';
import { finishReplacement } from '@/tools/replace-folder';
import { createStageClock, writeStages, type StageClock } from '@/tools/stages';
import { openStore } from '@/tools/store/store';
import type { Shard } from '@/tools/shard';
import { workFolderProblem } from '@/tools/work-folder';

/**
 * Builds the site.
 *
 * @param out Folder for the finished site.
 * @param shard Makes only this part, for `merge`, and no site.
 * @returns The exit code.
 */
export async function build(out: string, shard: Shard | null = null): Promise<number> {
  tightenHeap();
  const clock = createStageClock();
  const code = await checkAndBuild(out, shard, clock);
  await writeStages(clock);
  return code;
}

async function checkAndBuild(out: string, shard: Shard | null, clock: StageClock): Promise<number> {
  if ((await workFolderProblem()) !== null) {
    // Problems of the content are still useful to know.
    await checkContent();
    return 1;
  }
  return withBuildLock(`the build into ${out}`, async () => {
    await finishReplacement();
    const store = await openStore();
    const site = await clock.time('reading', () => checkContent(store));
    if (site === null) return 1;
    return shard === null
      ? buildSite(site, out, { clock, store })
      : buildPart(site, shard, { clock, store });
  });
}
