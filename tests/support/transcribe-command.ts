import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { EPISODE, showOfTones } from './transcribe-folder';

/** A show of tones in which the command can be run, so that nothing is shared with other runs. */
export async function transcribeProject(sound: Float32Array, episode = EPISODE): Promise<string> {
  const folder = await showOfTones(sound, episode);
  for (const name of ['tools', 'lib', 'node_modules', 'tsconfig.json', 'package.json']) {
    spawnSync('ln', ['-s', resolve(name), join(folder, name)]);
  }
  const engine = join(folder, '.verbatim/transcribe-engine');
  spawnSync('mkdir', ['-p', join(engine, '..')]);
  spawnSync('cp', ['-r', '.verbatim/transcribe-engine', engine]);
  return folder;
}

/**
 * Starts the command.
 *
 * @param before A module that is loaded first.
 */
export function startTranscribe(
  folder: string,
  model: string,
  args: readonly string[],
  before: string | null = null,
): ChildProcess & { said: () => string } {
  const tsx = pathToFileURL(resolve('node_modules/tsx/dist/loader.mjs')).href;
  const first = before === null ? [] : ['--import', pathToFileURL(before).href];
  const own = ['tools/transcribe.ts', '--model', model, '--threads', '1', '--yes', ...args];
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=2', ...first, '--import', tsx, ...own],
    {
      cwd: folder,
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
      env: { ...process.env, TSX_TSCONFIG_PATH: resolve('tsconfig.json'), CONTENT_DIR: undefined },
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return Object.assign(child, { said: () => said });
}

/** Runs the command to its end. */
export async function runTranscribe(...options: Parameters<typeof startTranscribe>) {
  const child = startTranscribe(...options);
  const code = await new Promise<number | null>((done) => child.once('close', done));
  return { code, said: child.said() };
}

/** What the command has written. */
export async function transcribedIn(folder: string) {
  return {
    md: await readFile(join(folder, 'content/episodes/tones.md'), 'utf8'),
    json: await readFile(join(folder, 'content/episodes/tones.timing.json'), 'utf8').catch(
      () => '',
    ),
  };
}

/** Makes hours pass while an episode is transcribed: the clock moves when somebody looks at it. */
export const HASTY_CLOCK = 'let now = 0; performance.now = () => (now += 7 * 60_000);';
