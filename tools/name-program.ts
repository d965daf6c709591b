import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** What a build's scripts are made of, besides the base path and the language. */
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
 * Names the program that a build is made by: the same code gives the same name,
 * whatever the content is. Next compares this name on each navigation and loads
 * the page anew where it differs, which would end the sound.
 *
 * @param choices What else changes the scripts, such as the base path.
 * @param folder The root of the project.
 */
export async function nameProgram(choices: readonly string[], folder = '.'): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(choices));
  for (const file of await filesIn(folder)) {
    hash.update(`\0${file}\0`).update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** In an order that does not depend on the disk. Missing ones are left out. */
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
