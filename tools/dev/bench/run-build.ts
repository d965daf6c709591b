import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { STAGES_FILE, type StageSeconds } from '@/tools/stages';
import { watchMemory } from './peak-memory';
import { endedSeconds } from './processor-time';

const OUT = '.verbatim/bench-builds';
const STAGES = '.verbatim/bench-stages';

/** The figures of one build. */
export type BuildFigures = {
  readonly seconds: number;
  /** Total of all processors; `null` when it cannot be measured. */
  readonly processorSeconds: number | null;
  readonly peakBytes: number | null;
  /** Empty for a build that does not report them. */
  readonly stages: StageSeconds;
};

/**
 * Builds a show in a separate process, and deletes the export.
 *
 * @param tree Folder of the code that builds.
 * @returns `null` when the build failed; it has printed the reason.
 */
export async function runBuild(content: string, tree = '.'): Promise<BuildFigures | null> {
  const stagesFile = resolve(STAGES);
  await rm(stagesFile, { force: true });
  const before = endedSeconds();
  const start = performance.now();
  const build = spawn(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--out', OUT], {
    cwd: tree,
    env: {
      ...process.env,
      CONTENT_DIR: resolve(content),
      SITE_URL: undefined,
      [STAGES_FILE]: stagesFile,
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peak = watchMemory(build.pid ?? 0);
  const code = await new Promise((resolve) => build.once('close', resolve));
  const peakBytes = peak();
  const seconds = (performance.now() - start) / 1000;
  const after = endedSeconds();
  const stageTimes = await readFile(stagesFile, 'utf8').catch(() => '{}');
  await rm(stagesFile, { force: true });
  await rm(join(tree, OUT), { recursive: true, force: true });
  if (code !== 0) return null;
  const processorSeconds = before === null || after === null ? null : after - before;
  // The build wrote it in this shape.
  return { seconds, processorSeconds, peakBytes, stages: JSON.parse(stageTimes) as StageSeconds };
}
