import { spawn } from 'node:child_process';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A program with packages of its own, which runs apart from the project. */
export type EnginePackage = {
  /** Folder of its source: `package.json`, its lock file and `run.mjs`. */
  readonly source: string;
  /** Folder in which it is installed. It is not beside its source, so that no tool of the project reads its packages. */
  readonly folder: string;
  /** What is installed, such as `echogarden 2.10.2 (GPL-3.0, 122 MB on disk)`. */
  readonly what: string;
};

const FILES = ['package.json', 'package-lock.json', 'run.mjs'] as const;

/**
 * Installs an engine on first use, and again when its lock file has changed.
 *
 * @returns The program to run.
 * @throws {Error} When npm failed.
 */
export async function installPackage(engine: EnginePackage): Promise<string> {
  const { source, folder, what } = engine;
  const wasInstalled = await isInstalled(engine);
  await mkdir(folder, { recursive: true });
  for (const name of FILES) await copyFile(join(source, name), join(folder, name));
  if (!wasInstalled) {
    console.log(`Installing ${what} in ${folder}; this happens once.`);
    await npmInstall(folder);
  }
  return join(folder, 'run.mjs');
}

/** Whether the engine is installed as its lock file says. */
export async function isInstalled({ source, folder }: EnginePackage): Promise<boolean> {
  const [ours, theirs, done] = await Promise.all(
    [
      join(source, 'package-lock.json'),
      join(folder, 'package-lock.json'),
      // npm writes this file last.
      join(folder, 'node_modules/.package-lock.json'),
    ].map((file) => readFile(file, 'utf8').catch(() => null)),
  );
  return ours === theirs && done !== null;
}

const INSTALL = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

async function npmInstall(folder: string): Promise<void> {
  const npm = npmOf(process.env['npm_execpath']);
  const child = spawn(npm.command, [...npm.args, ...INSTALL], {
    cwd: folder,
    stdio: 'inherit',
    // Without npm_execpath, npm is a shell script on Windows.
    shell: npm.args.length === 0 && process.platform === 'win32',
  });
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`npm could not install the engine in ${folder}; see above.`);
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
