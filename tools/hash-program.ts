import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { engineFolder } from '@/lib/content/files/engine-folder';

/** Everything that makes files of a site, besides base path and language. */
export const CODE: readonly string[] = [
  'app',
  'components',
  'instrumentation-client.ts',
  'lib',
  'next.config.ts',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'tailwind.config.ts',
  'tools/export',
  'tools/look',
  'tools/pages',
  'tools/search-index',
  'tsconfig.json',
];

/** Set by `tools/pack.ts` in the package: the `hashCode` of what was packed. */
declare const PACKED_CODE: string | undefined;

/** Whether this is the package, whose tools are JavaScript, and no clone. */
export function isPacked(): boolean {
  return typeof PACKED_CODE === 'string';
}

/**
 * Hashes the code that a build runs; the result does not depend on the content. Next
 * compares this build id on each navigation and reloads the page when it differs, which
 * would stop playback.
 *
 * @param choices Other values that change the scripts, such as the base path.
 * @param folder The root of a project. Default: the one of the code that runs; a package knows its
 *   own hash.
 */
export async function hashProgram(choices: readonly string[], folder?: string): Promise<string> {
  const code = typeof PACKED_CODE === 'string' ? PACKED_CODE : await codeOf(folder);
  return createHash('sha256')
    .update(JSON.stringify([...choices, code]))
    .digest('hex')
    .slice(0, 16);
}

/** The hash of the code that runs, which a process needs several times. */
let ownCode: Promise<string> | null = null;

function codeOf(folder: string | undefined): Promise<string> {
  return folder === undefined ? (ownCode ??= hashCode(engineFolder())) : hashCode(folder);
}

/** Hashes the code alone, as `prepack` does for the package, which has no lock file. */
export async function hashCode(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await filesIn(folder)) {
    hash.update(`\0${file}\0`).update(readFileSync(join(folder, file)));
  }
  return hash.digest('hex');
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
