import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const SOURCE = 'tools/align/engine';

/**
 * Folder in which the engine is installed. It is not beside its source, so that no tool
 * of the project reads 100 packages with another licence.
 */
const FOLDER = '.verbatim/align-engine';

const FILES = ['package.json', 'package-lock.json', '.npmrc', 'run.mjs'] as const;

/**
 * Installs echogarden on first use, and again when its lock file has changed.
 *
 * @returns The program to run.
 * @throws {Error} When npm failed.
 */
export async function installEngine(): Promise<string> {
  const wasInstalled = await isInstalled();
  await mkdir(FOLDER, { recursive: true });
  for (const name of FILES) await copyFile(join(SOURCE, name), join(FOLDER, name));
  if (!wasInstalled) {
    console.log(
      `Installing echogarden 2.10.2 (GPL-3.0, 122 MB on disk) in ${FOLDER}; this happens once.`,
    );
    await npmInstall();
  }
  return join(FOLDER, 'run.mjs');
}

async function isInstalled(): Promise<boolean> {
  const [ours, theirs, done] = await Promise.all(
    [
      join(SOURCE, 'package-lock.json'),
      join(FOLDER, 'package-lock.json'),
      // npm writes this file last.
      join(FOLDER, 'node_modules/.package-lock.json'),
    ].map((file) => readFile(file, 'utf8').catch(() => null)),
  );
  return ours === theirs && done !== null;
}

const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

async function npmInstall(): Promise<void> {
  const npm = npmOf(process.env['npm_execpath']);
  const child = spawn(npm.command, [...npm.args, ...INSTALL], {
    cwd: FOLDER,
    stdio: 'inherit',
    // Without npm_execpath, npm is a shell script on Windows.
    shell: npm.args.length === 0 && process.platform === 'win32',
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`npm could not install the engine in ${FOLDER}; see above.`);
}

/**
 * The npm that runs this command. Not the first one on PATH: `npm run` adds the project's
 * packages to it, and one of them may contain an npm that is ten years old.
 */
export function npmOf(execPath: string | undefined): { command: string; args: readonly string[] } {
  return execPath !== undefined && /npm-cli\.js$/.test(execPath)
    ? { command: process.execPath, args: [execPath] }
    : { command: 'npm', args: [] };
}
