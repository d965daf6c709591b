import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STAGES } from '@/tools/stages';
import { BUILD_COLUMNS, buildRow, growth, middleOf, stageRow } from './build-rows';
import { generateShow } from './generate-show';
import { runBuild, type BuildFigures } from './run-build';
import { printTable } from '@/tools/table';
import { withWorktree } from './worktree';

type Options = {
  /** A commit whose builds are also measured; `null` for none. */
  readonly against: string | null;
  /** Number of builds of each tree after the first. */
  readonly rounds: number;
};

/**
 * Prints time by stage and memory of builds of generated shows: of the first build, which
 * draws all Open Graph pictures, and of a repeated one.
 */
export async function measureBuilds(
  counts: readonly number[],
  { against, rounds }: Options,
): Promise<void> {
  if (against === null) return measureAll(counts, rounds, null);
  await withWorktree(against, (tree) => measureAll(counts, rounds, { name: against, tree }));
}

type Other = { readonly name: string; readonly tree: string };

async function measureAll(counts: readonly number[], rounds: number, other: Other | null) {
  for (const count of counts) {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      await measureShow(await generateShow(folder, count), count, rounds, other);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

async function measureShow(content: string, count: number, rounds: number, other: Other | null) {
  const first = await runBuild(content);
  if (other !== null) await runBuild(content, other.tree);
  const ours: BuildFigures[] = [];
  const theirs: BuildFigures[] = [];
  // Alternating, so that other load on the machine affects both.
  for (let round = 0; round < rounds; round += 1) {
    ours.push(...listOf(await runBuild(content)));
    if (other !== null) theirs.push(...listOf(await runBuild(content, other.tree)));
  }
  const [our, their] = [middleOf(ours), middleOf(theirs)];
  const rows = [buildRow('first', first, count), buildRow('again', our, count)];
  if (other !== null) rows.push(buildRow(`again, ${other.name}`, their, count));
  printTable(`Builds of ${count} episodes of 1,500 words`, BUILD_COLUMNS, rows);
  const stages = [stageRow('first', first), stageRow('again', our)];
  printTable('Seconds of their stages', ['', ...STAGES], stages);
  if (other === null || our === null || their === null) return;
  const time = growth(our.seconds, their.seconds);
  const processor = growth(our.processorSeconds, their.processorSeconds);
  console.log(`\n  An episode takes ${time} time and ${processor} of the processor`);
  console.log(`  over ${other.name}. The limit is +30 %.`);
}

function listOf(figures: BuildFigures | null): BuildFigures[] {
  return figures === null ? [] : [figures];
}
