import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { keepByFile } from './keep-by-file';

/**
 * SHA-256 of an audio file, in hexadecimal letters.
 *
 * @param cacheFolder Keeps it from one process to the next.
 */
export function hashAudio(path: string, cacheFolder: string): Promise<string> {
  return keepByFile(path, cacheFolder, async () => {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
  });
}
