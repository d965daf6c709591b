import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What builds keep for later ones. */
const KEPT = ['.next', '.verbatim/store', '.verbatim/og', '.verbatim/look'];

/**
 * Builds a show in a process of its own.
 *
 * @param show The folder that contains `content` and `public`.
 * @throws {Error} With the output of the build when it fails.
 */
export async function buildShow(show: string, out: string): Promise<void> {
  await runTool(show, ['tools/build.ts', '--out', out]);
}

async function runTool(show: string, args: readonly string[]): Promise<void> {
  const build = spawn(process.execPath, ['--import', 'tsx', ...args], {
    env: { ...process.env, CONTENT_DIR: join(show, 'content') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output: Buffer[] = [];
  build.stdout.on('data', (some: Buffer) => output.push(some));
  build.stderr.on('data', (some: Buffer) => output.push(some));
  const code = await new Promise((ended) => build.once('close', ended));
  if (code !== 0) throw new Error(Buffer.concat(output).toString());
}

/** Builds a show as in a fresh checkout. What earlier builds have kept is there again afterwards. */
export async function buildFromNothing(show: string, out: string): Promise<void> {
  await fromNothing(() => buildShow(show, out));
}

/**
 * Builds a show in parts, each as in a fresh checkout, and puts them together in another one.
 *
 * @returns The seconds of each part, then those of the merge.
 */
export async function buildInParts(show: string, out: string, parts: number): Promise<number[]> {
  const artifacts = await mkdtemp(join(tmpdir(), 'verbatim-parts-'));
  const folders = Array.from({ length: parts }, (_, index) => join(artifacts, `${index + 1}`));
  const seconds: number[] = [];
  const run = async (args: readonly string[]): Promise<void> => {
    const start = performance.now();
    await runTool(show, args);
    seconds.push((performance.now() - start) / 1000);
  };
  try {
    for (const [index, folder] of folders.entries()) {
      await fromNothing(async () => {
        await run(['tools/build.ts', '--shard', `${index + 1}/${parts}`]);
        for (const name of ['store', 'og']) {
          await cp(join('.verbatim', name), join(folder, name), { recursive: true });
        }
      });
    }
    await fromNothing(() => run(['tools/merge.ts', ...folders, '--out', out]));
    return seconds;
  } finally {
    await rm(artifacts, { recursive: true, force: true });
  }
}

async function fromNothing(work: () => Promise<void>): Promise<void> {
  for (const path of KEPT) await moveIfThere(path, asideOf(path));
  try {
    await work();
  } finally {
    for (const path of KEPT) {
      await rm(path, { recursive: true, force: true });
      await moveIfThere(asideOf(path), path);
    }
  }
}

/** In a folder that Git and the checks of the code leave out, since a run may be stopped. */
function asideOf(path: string): string {
  return join('.verbatim', `${basename(path)}-aside`);
}

async function moveIfThere(from: string, to: string): Promise<void> {
  if (existsSync(from)) await rename(from, to);
}
