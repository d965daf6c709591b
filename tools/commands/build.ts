import { checkContent } from '@/tools/check-content';
import { readAndBuild } from '@/tools/read-and-build';
import { createStageClock, writeStages, type StageClock } from '@/tools/stages';
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
  return (await readAndBuild(out, { shard, clock })).code;
}
