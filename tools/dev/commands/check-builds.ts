import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFromNothing, buildShow } from '@/tools/dev/builds/build-show';
import { differencesOf } from '@/tools/dev/builds/compare-folders';
import { EDITS } from '@/tools/dev/builds/edits';
import { FIXTURE_CONTENT } from '@/tools/dev/testing/fixture';

const OUT = '.verbatim/check-builds';
const COLD_OUT = '.verbatim/check-builds-cold';

/** Different paths that are printed for an edit. */
const PRINTED = 10;

/**
 * Edits a show again and again, and compares each build with one from nothing.
 *
 * @param every Compares after each of so many edits, and after the last.
 * @returns The exit code.
 */
export async function checkBuilds(every: number): Promise<number> {
  const show = await mkdtemp(join(tmpdir(), 'verbatim-edited-'));
  let failed = 0;
  try {
    await cp(dirname(FIXTURE_CONTENT), show, { recursive: true });
    await buildShow(show, OUT);
    for (const [index, { name, apply }] of EDITS.entries()) {
      await apply(show);
      const start = performance.now();
      await buildShow(show, OUT);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const isLast = index === EDITS.length - 1;
      const isCompared = isLast || (index + 1) % every === 0;
      if (isCompared) await buildFromNothing(show, COLD_OUT);
      const different = isCompared ? await differencesOf(OUT, COLD_OUT) : [];
      failed += different.length > 0 ? 1 : 0;
      const verdict = !isCompared ? 'not compared' : different.length > 0 ? 'DIFFERS' : 'the same';
      console.log(`  ${name}: ${seconds} s, ${verdict}`);
      for (const path of different.slice(0, PRINTED)) console.log(`    ${path}`);
    }
  } finally {
    for (const folder of [show, OUT, COLD_OUT]) await rm(folder, { recursive: true, force: true });
  }
  console.log(`${EDITS.length} edits, ${failed} with other bytes than a build from nothing.`);
  return failed === 0 ? 0 : 1;
}
