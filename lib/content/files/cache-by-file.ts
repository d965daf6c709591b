import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';

/** Part of each cache file's name, because earlier versions may have used another format. */
const VERSION = 3;

/**
 * Caches facts about a file until its size or modification time changes. Audio files are
 * large, and each process of a build needs their facts.
 *
 * The cache only saves time: a damaged entry is detected and written again, and if the
 * folder cannot be written, nothing is cached.
 *
 * @param folder Folder for this kind of facts only; created if it does not exist.
 * @param form Schema of the facts. An entry that does not match it is ignored.
 */
export async function cacheByFile<T>(
  path: string,
  folder: string,
  form: z.ZodType<T>,
  find: () => Promise<T>,
): Promise<T> {
  const { size, mtimeMs } = await stat(path);
  const name = sha256(`${VERSION}\n${resolve(path)}\n${size}\n${mtimeMs}`);
  const cacheFile = join(folder, name);
  const cached = form.safeParse(await readJson(cacheFile));
  if (cached.success) return cached.data;
  const found = await find();
  await writeCache(folder, cacheFile, JSON.stringify(found)).catch(() => undefined);
  return found;
}

/** Reads the JSON after its own hash; `undefined` if the hash does not match. */
async function readJson(file: string): Promise<unknown> {
  try {
    const [hash, text = ''] = (await readFile(file, 'utf8')).split('\n');
    return hash === sha256(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // Missing or damaged.
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function writeCache(folder: string, kept: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Two processes may write at the same time, and none may read a partial file.
  const temporary = `${kept}.${randomUUID()}`;
  try {
    await writeFile(temporary, `${sha256(text)}\n${text}`);
    await rename(temporary, kept);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}
