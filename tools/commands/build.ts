import { parseArgs } from 'node:util';
import { withBuildLock } from '@/tools/build-lock';
import { buildSite } from '@/tools/build-site';
import { checkContent } from '@/tools/check-content';
import { finishReplacement } from '@/tools/replace-folder';
import { createStageClock, tellStages } from '@/tools/stages';
import { whyNoWorkFolder } from '@/tools/work-folder';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' } } });

const clock = createStageClock();

/** @returns The exit code. */
async function build(): Promise<number> {
  if ((await whyNoWorkFolder()) !== null) {
    // The problems of the content are worth knowing all the same.
    await checkContent();
    return 1;
  }
  return withBuildLock(`the build into ${values.out}`, async () => {
    await finishReplacement();
    const site = await clock.time('reading', checkContent);
    return site === null ? 1 : buildSite(site, values.out, clock);
  });
}

process.exitCode = await build();
await tellStages(clock);
