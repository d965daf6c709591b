import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { z } from 'zod';

/** Part of each name: what an earlier version wrote may have another form or meaning. */
const VERSION = 3;

/**
 * Keeps what was found out of a file until it has another size or another time
 * of change. Audio is large, and each process of a build asks for it.
 *
 * The folder only saves time. What is damaged in it is found out and written
 * anew, and where it cannot be written nothing is kept.
 *
 * @param folder For this one kind of finding; made when it is not there.
 * @param form What was kept is used only if it has this form.
 */
export async function cacheByFile<T>(
  path: string,
  folder: string,
  form: z.ZodType<T>,
  find: () => Promise<T>,
): Promise<T> {
  const { size, mtimeMs } = await stat(path);
  const name = sha256(`${VERSION}\n${resolve(path)}\n${size}\n${mtimeMs}`);
  const kept = join(folder, name);
  const known = form.safeParse(await readJson(kept));
  if (known.success) return known.data;
  const found = await find();
  await keep(folder, kept, JSON.stringify(found)).catch(() => undefined);
  return found;
}

/** The text after its own hash; `undefined` when they do not agree. */
async function readJson(file: string): Promise<unknown> {
  try {
    const [hash, text = ''] = (await readFile(file, 'utf8')).split('\n');
    return hash === sha256(text) ? JSON.parse(text) : undefined;
  } catch {
    return undefined; // Not there, or damaged.
  }
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function keep(folder: string, kept: string, text: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Two may write at the same time, and none may read half a line.
  const fresh = `${kept}.${randomUUID()}`;
  try {
    await writeFile(fresh, `${sha256(text)}\n${text}`);
    await rename(fresh, kept);
  } catch (error) {
    await rm(fresh, { force: true }).catch(() => undefined);
    throw error;
  }
}
