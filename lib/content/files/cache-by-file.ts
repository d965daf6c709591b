import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { z } from 'zod';

/** Part of each cache file's name, because earlier versions may have used another format. */
const VERSION = 3;

/** Files up to this size are hashed completely. Of larger ones, pieces are. */
const MAX_WHOLE_BYTES = 4 << 20;

/** Pieces of a large file that are hashed: its start, its end, and others at equal distances. */
const PIECES = 64;
const PIECE_BYTES = 16 << 10;
/** A container keeps the sizes of its frames, and the tags of the encoder, at one of its ends. */
const END_BYTES = 256 << 10;

/**
 * Caches facts about a file. Audio files are large, and each process of a build needs their
 * facts.
 *
 * A file that is where it was, with the same size and modification time, is not opened. Else
 * its facts are found by its name, its size and its content, so that they also serve a fresh
 * checkout in another folder. The content of a large file is compared by pieces: a change that
 * keeps the size, and both ends, and 62 pieces between them, is taken for the same file.
 *
 * The cache only saves time: a damaged entry is detected and written again, and if the
 * folder cannot be written, nothing is cached.
 *
 * @param folder Folder for this kind of facts only; created if it does not exist.
 * @param form Schema of the facts. An entry that does not match it is ignored.
 * @param find Facts may depend on the content and on the name of the file, but not on its folder.
 */
export async function cacheByFile<T>(
  path: string,
  folder: string,
  form: z.ZodType<T>,
  find: () => Promise<T>,
): Promise<T> {
  const { size, mtimeMs } = await stat(path);
  const byPlace = join(folder, sha256(`${VERSION}\n${resolve(path)}\n${size}\n${mtimeMs}`));
  const cached = form.safeParse(await readJson(byPlace));
  if (cached.success) return cached.data;
  const content = await hashOfContent(path, size);
  const byContent = join(folder, sha256(`${VERSION}\n${basename(path)}\n${size}\n${content}`));
  const moved = form.safeParse(await readJson(byContent));
  // Parsed, so that their order is that of an entry: readers compare hashes of them.
  const found = moved.success ? moved.data : form.parse(await find());
  const text = JSON.stringify(found);
  await writeCache(folder, byPlace, text).catch(() => undefined);
  if (!moved.success) await writeCache(folder, byContent, text).catch(() => undefined);
  return found;
}

async function hashOfContent(path: string, size: number): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path);
  try {
    for (const { from, bytes } of piecesOf(size)) {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, from);
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
  return hash.digest('hex');
}

function piecesOf(size: number): { readonly from: number; readonly bytes: number }[] {
  if (size <= MAX_WHOLE_BYTES) return [{ from: 0, bytes: size }];
  const distance = (size - END_BYTES) / (PIECES - 1);
  return Array.from({ length: PIECES }, (_, at) => ({
    from: Math.floor(at * distance),
    bytes: at === 0 || at === PIECES - 1 ? END_BYTES : PIECE_BYTES,
  }));
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
