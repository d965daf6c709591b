import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Hashes files and folders, by names and contents.
 *
 * @param paths Files and folders; a missing one counts as empty.
 * @param without Folders to exclude.
 * @returns 64 hexadecimal digits.
 */
export async function hashInputs(
  paths: readonly string[],
  without: readonly string[] = [],
): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesOf(path, without)) {
      hash.update(`${file}\0${(await stat(file)).size}\0`);
      // Streams without an encoding yield buffers.
      for await (const chunk of createReadStream(file)) hash.update(chunk as Buffer);
    }
  }
  return hash.digest('hex');
}

async function filesOf(path: string, without: readonly string[]): Promise<string[]> {
  if (without.includes(path)) return [];
  const found = await stat(path).catch(() => null);
  if (found === null) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(path)).sort();
  const files = await Promise.all(names.map((name) => filesOf(join(path, name), without)));
  return files.flat();
}
