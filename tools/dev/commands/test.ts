import { readFile, rm } from 'node:fs/promises';
import { chromiumForTests } from '@/tools/dev/testing/chromium';
import { changedFiles } from '@/tools/dev/testing/changed-files';
import { runNode } from '@/tools/dev/testing/run';
import { quickSteps, STEPS, type Lane, type Stage } from '@/tools/dev/testing/stages';
import { countLine, stageTally, sum, type Tally } from '@/tools/dev/testing/tally';

/** A stage that has ended. */
type Ended = { readonly name: string; readonly tally: Tally };

/** Runs a stage and counts its tests. */
async function endOf({ name, command, report }: Stage, isAlone: boolean): Promise<Ended> {
  if (isAlone) console.log(`\n${name}`);
  // If this run crashes, the report of the last run must not count.
  if (report !== undefined) await rm(report.file, { force: true });
  const output: string[] = [];
  const code = await runNode(
    command,
    isAlone ? {} : { onOutput: (text) => void output.push(text) },
  );
  // The output of parallel lanes is printed separately, to stay readable.
  if (!isAlone) console.log(`\n${name}\n${output.join('').trimEnd()}`);
  if (report === undefined) return { name, tally: stageTally(code, null) };
  const written = await readFile(report.file, 'utf8').catch(() => null);
  if (written === null) return { name, tally: stageTally(code === 0 ? 1 : code, null) };
  return { name, tally: stageTally(code, report.tally(JSON.parse(written))) };
}

async function runLane(lane: Lane, isAlone: boolean): Promise<Ended[]> {
  const ended: Ended[] = [];
  for (const stage of lane) ended.push(await endOf(stage, isAlone));
  return ended;
}

/**
 * Runs all stages, and prints how many tests passed.
 *
 * @param isQuick Skips tests that a small change rarely breaks.
 * @returns The exit code.
 */
export async function test(isQuick: boolean): Promise<number> {
  // Some unit tests run in the browser, too.
  const chromium = await chromiumForTests();
  if (chromium === null) return 1;
  process.env['CHROMIUM_PATH'] = chromium;
  const ended: Ended[] = [];
  for (const lanes of isQuick ? quickSteps(await changedFiles()) : STEPS) {
    const ends = await Promise.all(lanes.map((lane) => runLane(lane, lanes.length === 1)));
    ended.push(...ends.flat());
  }
  const total = sum(ended.map(({ tally }) => tally));
  const broken = ended.filter(({ tally }) => tally.failed > 0).map(({ name }) => name);
  if (broken.length > 0) console.log(`\nLook at: ${broken.join(', ')}.`);
  console.log(countLine(total));
  return total.failed === 0 ? 0 : 1;
}
