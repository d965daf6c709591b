import { rename, rm, writeFile } from 'node:fs/promises';
import { posix } from 'node:path';

/**
 * Writes a file under another name and renames it, so that nobody ever finds
 * half of it. The other name is hidden: hidden files are no content.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  const part = posix.join(posix.dirname(file), `.${posix.basename(file)}.part`);
  try {
    await writeFile(part, text);
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
}
