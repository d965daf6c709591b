import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './store/link-file';

/**
 * Writes a file below a folder, and creates the folders between them. Not asynchronous: a build
 * writes thousands of small files, and waiting for each takes longer than writing it.
 */
export function writeInto(folder: string, path: string, content: string | Uint8Array): void {
  const file = join(folder, path);
  try {
    writeFileSync(file, content);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    // Mostly the folder exists.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}
