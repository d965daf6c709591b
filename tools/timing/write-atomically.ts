import { rename, rm, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';

/**
 * Writes a file under a temporary name and renames it, so that an incomplete file never
 * has its final name. The temporary file is hidden, since hidden files are not content.
 */
export async function writeAtomically(file: string, text: string): Promise<void> {
  const part = posix.join(posix.dirname(file), `.${posix.basename(file)}.part`);
  try {
    await writeFile(part, text);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
