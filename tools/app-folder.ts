import { cp, mkdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { engineFolder, packageSeenFrom } from '@/lib/content/files/engine-folder';
import { hashProgram } from './hash-program';
import { WORK_FOLDER } from './work-folder';

/** What Next reads. Everything else of Verbatim runs from its own folder. */
export const APP_FILES = [
  'app',
  'components',
  'lib',
  'instrumentation-client.ts',
  'next.config.ts',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tsconfig.json',
];

/** Written last, so that an interrupted copy is made again. */
const STAMP = '.engine';

/** The copy of the app, in the folder of a show. */
const APP_FOLDER = join(WORK_FOLDER, 'app');

/** Where the app of a site is. */
export type AppFolder = {
  /** From the working folder; empty in a clone, which is the app itself. */
  readonly folder: string;
  /** The folder that contains the app and all packages, for Turbopack; `null` for its own choice. */
  readonly root: string | null;
};

/** The app's folder from the working folder: empty in a clone. */
export function appFolder(): string {
  return resolve('.') === engineFolder() ? '' : APP_FOLDER;
}

/**
 * The absolute path of a source file of the app, for esbuild. Not of the package: esbuild reads no
 * tsconfig.json in `node_modules`, and its output would differ.
 */
export function appFile(path: string): string {
  return resolve(appFolder(), path);
}

/**
 * Lays the app out where Next can run it. Next does not compile files in `node_modules` and
 * writes beside the app, so a show that installs Verbatim as a package gets a copy below
 * `.verbatim`, made again when the package changes. A clone needs none.
 *
 * @param show The folder of the show.
 * @throws {Error} When a package is missing, or on another disk than the show.
 */
export async function layOutApp(show = resolve('.')): Promise<AppFolder> {
  const engine = engineFolder();
  if (show === engine) return { folder: '', root: null };
  const folder = join(show, APP_FOLDER);
  const { version, dependencies } = await packageOf(engine);
  const stamp = JSON.stringify([engine, version, await hashProgram([])]);
  const known = await readFile(join(folder, STAMP), 'utf8').catch(() => null);
  if (known !== stamp) {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    for (const name of APP_FILES) {
      await cp(join(engine, name), join(folder, name), { recursive: true });
    }
    await linkFolder(join(show, 'public'), join(folder, 'public'));
    await writeFile(join(folder, STAMP), stamp);
  }
  const packages = await linkPackages(Object.keys(dependencies), engine, folder);
  return { folder: APP_FOLDER, root: commonFolder([await realpath(show), ...packages]) };
}

async function packageOf(engine: string) {
  const json: unknown = JSON.parse(await readFile(join(engine, 'package.json'), 'utf8'));
  return z
    .object({ version: z.string(), dependencies: z.record(z.string(), z.string()) })
    .parse(json);
}

/**
 * Links the packages that the app would not find, or find in another version: npm nests those
 * that the show has in another version, and pnpm keeps all of them apart.
 *
 * @returns The real folders of all packages.
 */
async function linkPackages(
  names: readonly string[],
  engine: string,
  folder: string,
): Promise<string[]> {
  const links = join(folder, 'node_modules');
  await rm(links, { recursive: true, force: true });
  const found: string[] = [];
  for (const name of names) {
    const ours = packageSeenFrom(engine, name);
    if (ours === null) throw new Error(`${name} is not installed. Run: npm install`);
    const real = await realpath(ours);
    const theirs = packageSeenFrom(folder, name);
    if (theirs === null || (await realpath(theirs)) !== real) {
      await linkFolder(real, join(links, name));
    }
    found.push(real);
  }
  return found;
}

/** A junction on Windows, which needs no permission there. It may lead to no folder yet. */
async function linkFolder(target: string, path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const isWindows = process.platform === 'win32';
  await symlink(isWindows ? target : relative(dirname(path), target), path, 'junction');
}

/**
 * The deepest folder that contains all of these.
 *
 * @param folders Absolute paths.
 * @throws {Error} When there is none, as between disks of Windows.
 */
export function commonFolder(folders: readonly string[]): string {
  const [first = [], ...others] = folders.map((one) => one.split(sep));
  const differs = first.findIndex((part, index) => others.some((one) => one[index] !== part));
  const common = first.slice(0, differs === -1 ? first.length : differs).join(sep);
  if (differs === 0) throw new Error('The show and its packages are on different disks.');
  // The root of a disk keeps its separator.
  return common.includes(sep) ? common : `${common}${sep}`;
}
