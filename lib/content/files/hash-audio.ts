import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * SHA-256 of an audio file, in hexadecimal letters.
 *
 * Each process of a build asks for it, and audio is large, so it is kept until
 * the file has another size or another time of change.
 *
 * @param cacheFolder Made when it is not there.
 */
export async function hashAudio(path: string, cacheFolder: string): Promise<string> {
  const { size, mtimeMs } = await stat(path);
  const name = createHash('sha256')
    .update(`${resolve(path)}\n${size}\n${mtimeMs}`)
    .digest('hex');
  const kept = join(cacheFolder, name);
  const known = await readFile(kept, 'utf8').catch(() => null);
  if (known !== null) return known;
  const hash = createHash('sha256');
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  const value = hash.digest('hex');
  await mkdir(cacheFolder, { recursive: true });
  // Two processes may write at the same time, and none may read half a line.
  await writeFile(`${kept}.${process.pid}`, value);
  await rename(`${kept}.${process.pid}`, kept);
  return value;
}
