import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { STAGES_FILE, type StageSeconds } from '@/tools/stages';
import { measureProcess, type ProcessFigures } from './measure-process';

const OUT = '.verbatim/bench-builds';
const RUN = 'tools/run.mjs';
const STAGES = '.verbatim/bench-stages';

/** The figures of one build. */
export type BuildFigures = ProcessFigures & {
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
  const figures = await measureProcess(buildCommand(OUT, tree), {
    cwd: tree,
    env: { ...buildEnvironment(content), [STAGES_FILE]: stagesFile },
  });
  const stageTimes = await readFile(stagesFile, 'utf8').catch(() => '{}');
  await rm(stagesFile, { force: true });
  await rm(join(tree, OUT), { recursive: true, force: true });
  // The build wrote it in this shape.
  return figures && { ...figures, stages: JSON.parse(stageTimes) as StageSeconds };
}

/** The command that builds a show as `npm run build` does, in the folder of the code. */
export function buildCommand(out: string, tree = '.'): readonly [string, ...string[]] {
  // Earlier commits do not bundle their commands.
  const run = existsSync(join(tree, RUN)) ? [RUN, 'build'] : ['--import', 'tsx', 'tools/build.ts'];
  return [process.execPath, ...run, '--out', out];
}

/** The environment of a build of a content folder at the address of its show. */
export function buildEnvironment(content: string): Readonly<Record<string, string | undefined>> {
  return { CONTENT_DIR: resolve(content), SITE_URL: undefined };
}
