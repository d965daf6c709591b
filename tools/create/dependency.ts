import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { z } from 'zod';
import { engineFile, engineFolder } from '@/lib/content/files/engine-folder';
import { npmOf } from '@/tools/engine/install-engine';

/** How a show depends on Verbatim. */
export type Dependency = {
  readonly name: string;
  /** As in a package.json: a range of versions, or `file:` and a path from the show. */
  readonly from: string;
  /** The versions of Node that it needs. */
  readonly node: string;
};

const packageJson = z.object({
  name: z.string(),
  version: z.string(),
  engines: z.object({ node: z.string() }),
});

/** What npm notes about installed packages. */
const installed = z.object({
  packages: z.record(z.string(), z.object({ resolved: z.string().optional() })),
});

/**
 * Finds out how a show can install the Verbatim that runs.
 *
 * A clone is packed into the folder of the show, since no registry has its state. A package that was
 * installed from a file is installed from this file again, any other by its version.
 *
 * @param show Absolute path of the show's folder.
 * @throws {Error} When npm could not pack.
 */
export async function dependencyOn(show: string): Promise<Dependency> {
  const json: unknown = JSON.parse(await readFile(engineFile('package.json'), 'utf8'));
  const { name, version, engines } = packageJson.parse(json);
  const root = rootOfPackages();
  const from =
    root === null
      ? `file:${await packInto(show, name, version)}`
      : ((await archiveOf(engineFolder(), root, show)) ?? `^${version}`);
  return { name, from, node: engines.node };
}

/** The folder whose `node_modules` contains Verbatim; `null` for a clone. */
function rootOfPackages(): string | null {
  const parts = engineFolder().split(sep);
  const index = parts.indexOf('node_modules');
  return index === -1 ? null : parts.slice(0, index).join(sep);
}

/**
 * The archive from which npm installed a package, as `file:` and its path from a show.
 *
 * @param folder Of the package, below `node_modules` of `root`.
 * @returns `null` when npm took it from a registry, or another program installed it.
 */
export async function archiveOf(
  folder: string,
  root: string,
  show: string,
): Promise<string | null> {
  const lock = join(root, 'node_modules/.package-lock.json');
  const text = await readFile(lock, 'utf8').catch(() => null);
  if (text === null) return null;
  const key = relative(root, folder).replaceAll(sep, '/');
  const { resolved = '' } = installed.parse(JSON.parse(text)).packages[key] ?? {};
  if (!resolved.startsWith('file:')) return null;
  const archive = join(root, resolved.slice('file:'.length));
  return `file:${relative(show, archive).replaceAll(sep, '/')}`;
}

/** @returns The name of the archive, which is in the folder of the show. */
async function packInto(show: string, name: string, version: string): Promise<string> {
  await mkdir(show, { recursive: true });
  const npm = npmOf(process.env['npm_execpath']);
  const ended = spawnSync(
    npm.command,
    [...npm.args, 'pack', '--silent', '--pack-destination', show],
    {
      cwd: engineFolder(),
      encoding: 'utf8',
      // Without npm_execpath, npm is a shell script on Windows.
      shell: npm.args.length === 0 && process.platform === 'win32',
    },
  );
  const archive = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
  if (ended.status !== 0 || !existsSync(join(show, archive))) {
    throw new Error(`npm could not pack ${engineFolder()}: ${ended.stderr}`);
  }
  return archive;
}
