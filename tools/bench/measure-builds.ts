import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateShow } from './generate-show';
import { watchMemory } from './peak-memory';
import { printTable } from './table';

const OUT = '.verbatim/bench-builds';

/** Prints how long builds of generated shows take, and how much memory. */
export async function measureBuilds(counts: readonly number[]): Promise<void> {
  const rows: string[][] = [];
  for (const count of counts) {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
    try {
      rows.push([`${count} episodes`, ...(await measureBuild(await generateShow(folder, count)))]);
    } finally {
      await rm(folder, { recursive: true, force: true });
      await rm(OUT, { recursive: true, force: true });
    }
  }
  printTable('Builds of 1,500 words an episode', ['', 'time', 'peak memory'], rows);
}

async function measureBuild(content: string): Promise<[time: string, memory: string]> {
  const start = performance.now();
  const build = spawn(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--out', OUT], {
    env: { ...process.env, CONTENT_DIR: content, SITE_URL: undefined },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const peak = watchMemory(build.pid ?? 0);
  const code = await new Promise((resolve) => build.once('close', resolve));
  const bytes = peak();
  if (code !== 0) return ['did not build', ''];
  const seconds = (performance.now() - start) / 1000;
  const memory = bytes === null ? 'not measured' : `${(bytes / 1e6).toFixed(0)} MB`;
  return [`${seconds.toFixed(1)} s`, memory];
}
