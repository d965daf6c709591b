import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildFromNothing, buildInParts, buildShow } from '@/tools/dev/builds/build-show';
import { differencesOf } from '@/tools/dev/builds/compare-folders';
import { EDITS } from '@/tools/dev/builds/edits';
import { FIXTURE_CONTENT } from '@/tools/dev/testing/fixture';

const OUT = '.verbatim/check-builds';
const COLD_OUT = '.verbatim/check-builds-cold';

/** Different paths that are printed for an edit. */
const PRINTED = 10;

type Options = {
  /** Compares after each of so many edits, and after the last. */
  readonly every: number;
  /** The first edit, counted from 1. */
  readonly from: number;
  /** Parts in which the last state is built, too. */
  readonly shards: number;
};

/**
 * Edits a show again and again, and compares each build with one from nothing. Then builds it in
 * parts, as on several machines.
 *
 * @returns The exit code.
 */
export async function checkBuilds({ every, from, shards }: Options): Promise<number> {
  const show = await mkdtemp(join(tmpdir(), 'verbatim-edited-'));
  let failed = 0;
  const compare = async (): Promise<string> => {
    const different = await differencesOf(OUT, COLD_OUT);
    if (different.length === 0) return 'the same';
    failed += 1;
    return ['DIFFERS', ...different.slice(0, PRINTED)].join('\n    ');
  };
  try {
    await cp(dirname(FIXTURE_CONTENT), show, { recursive: true });
    for (const { apply } of EDITS.slice(0, from - 1)) await apply(show);
    await buildShow(show, OUT);
    for (const [index, { name, apply }] of EDITS.entries()) {
      if (index < from - 1) continue;
      await apply(show);
      const start = performance.now();
      await buildShow(show, OUT);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      const isCompared = index === EDITS.length - 1 || (index + 1) % every === 0;
      if (isCompared) await buildFromNothing(show, COLD_OUT);
      console.log(`  ${name}: ${seconds} s, ${isCompared ? await compare() : 'not compared'}`);
    }
    const seconds = await buildInParts(show, OUT, shards);
    const times = seconds.map((one) => one.toFixed(1)).join(', ');
    console.log(`  ${shards} parts and their merge: ${times} s, ${await compare()}`);
  } finally {
    for (const folder of [show, OUT, COLD_OUT]) await rm(folder, { recursive: true, force: true });
  }
  console.log(
    `${EDITS.length - from + 1} edits, ${failed} builds with other bytes than one from nothing.`,
  );
  return failed === 0 ? 0 : 1;
}
