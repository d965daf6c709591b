import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
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
  const build = spawn(process.execPath, ['--import', 'tsx', 'tools/build.ts', '--out', out], {
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
  for (const path of KEPT) await moveIfThere(path, asideOf(path));
  try {
    await buildShow(show, out);
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
