import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { engineFile, packageFolder } from '@/lib/content/files/engine-folder';
import { hashOf } from '@/tools/store/store-index';

const packageFile = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
});

/**
 * The key of everything that makes pages, apart from their data: our code, Node, the machine's kind
 * and the packages that are installed, whatever a lock file says.
 *
 * @param buildId Of Next's build, which is a hash of our code and its settings.
 * @param more Other values that change every page.
 */
export async function programKey(buildId: string, more: readonly unknown[]): Promise<string> {
  const { platform, arch, versions } = process;
  const own = await readPackage(engineFile('package.json'));
  const packages = await Promise.all(
    Object.keys(own.dependencies).map(async (name) => [
      name,
      (await readPackage(join(packageFolder(name), 'package.json'))).version,
    ]),
  );
  return hashOf(JSON.stringify([buildId, platform, arch, versions, packages, ...more]));
}

/** A hash of the files of a folder, by their names. */
export async function hashFolder(folder: string): Promise<string> {
  const names = (await readdir(folder)).sort();
  const files = names.map(async (name) => [name, hashOf(await readFile(join(folder, name)))]);
  return hashOf(JSON.stringify(await Promise.all(files)));
}

async function readPackage(file: string) {
  return packageFile.parse(JSON.parse(await readFile(file, 'utf8')));
}
