import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Inputs of a build's scripts, besides base path and language. */
const CODE = [
  'app',
  'components',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tools/export',
];

/**
 * Hashes the code that a build runs; the result does not depend on the content. Next
 * compares this build id on each navigation and reloads the page when it differs, which
 * would stop playback.
 *
 * @param choices Other values that change the scripts, such as the base path.
 * @param folder The root of the project.
 */
export async function hashProgram(choices: readonly string[], folder = '.'): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(choices));
  for (const file of await filesIn(folder)) {
    hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** Lists existing files, in an order that does not depend on the disk. */
async function filesIn(folder: string): Promise<string[]> {
  const lists = await Promise.all(
    CODE.map(async (name) => {
      const entries = await readdir(join(folder, name), {
        recursive: true,
        withFileTypes: true,
      }).catch((error: NodeJS.ErrnoException) => error.code ?? '');
      if (entries === 'ENOTDIR') return [name];
      if (typeof entries === 'string') return [];
      return entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name: file }) => relative(folder, join(parentPath, file)));
    }),
  );
  return lists.flat().sort();
}
