import { readFile, rm } from 'node:fs/promises';
import { changedFiles } from '@/tools/dev/testing/changed-files';
import { runNode } from '@/tools/dev/testing/run';
import { quickStages, STAGES, type Stage } from '@/tools/dev/testing/stages';
import { countLine, stageTally, sum, type Tally } from '@/tools/dev/testing/tally';

/** Runs a stage and counts its tests. */
async function tallyOf({ name, command, report }: Stage): Promise<Tally> {
  console.log(`\n${name}`);
  // A report of the last run would be counted when this one crashes.
  if (report !== undefined) await rm(report.file, { force: true });
  const code = await runNode(command);
  if (report === undefined) return stageTally(code, null);
  const written = await readFile(report.file, 'utf8').catch(() => null);
  if (written === null) return stageTally(code === 0 ? 1 : code, null);
  return stageTally(code, report.tally(JSON.parse(written)));
}

/**
 * Runs all stages, and prints how many tests passed.
 *
 * @param isQuick Leaves out what a small change seldom breaks.
 * @returns The exit code.
 */
export async function test(isQuick: boolean): Promise<number> {
  const stages = isQuick ? quickStages(await changedFiles()) : STAGES;
  const tallies: Tally[] = [];
  const broken: string[] = [];
  for (const stage of stages) {
    const tally = await tallyOf(stage);
    if (tally.failed > 0) broken.push(stage.name);
    tallies.push(tally);
  }
  const total = sum(tallies);
  if (broken.length > 0) console.log(`\nLook at: ${broken.join(', ')}.`);
  console.log(countLine(total));
  return total.failed === 0 ? 0 : 1;
}
