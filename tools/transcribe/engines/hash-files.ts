import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { cacheByFile } from '@/lib/content/files/cache-by-file';
import { z } from 'zod';

/** Remembers hashes of large files until they change. */
const CACHE = '.verbatim/file-hashes';

/** SHA-256 of a file in hexadecimal. */
export async function hashOfFile(file: string): Promise<string> {
  return cacheByFile(file, CACHE, z.string(), async () => {
    const hash = createHash('sha256');
    await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
    return hash.digest('hex');
  });
}

/** One SHA-256 for several files, which depends on their order. */
export async function hashOfFiles(files: readonly string[]): Promise<string> {
  const sums: string[] = [];
  for (const file of files) sums.push(await hashOfFile(file));
  return createHash('sha256').update(sums.join('\n')).digest('hex');
}
