import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/**
 * Keeps what was found out of a file until it has another size or another time
 * of change. Audio is large, and each process of a build asks for it.
 *
 * @param folder For this one kind of finding; made when it is not there.
 */
export async function keepByFile(
  path: string,
  folder: string,
  find: () => Promise<string>,
): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  const name = createHash('sha256')
    .update(`${resolve(path)}\n${size}\n${mtimeMs}`)
    .digest('hex');
  const kept = join(folder, name);
  const known = await readFile(kept, 'utf8').catch(() => null);
  if (known !== null) return known;
  const found = await find();
  await mkdir(folder, { recursive: true });
  // Two may write at the same time, and none may read half a line.
  const fresh = `${kept}.${randomUUID()}`;
  await writeFile(fresh, found);
  await rename(fresh, kept);
  return found;
}
