import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file under a temporary name and renames it, so that no incomplete file ever has its
 * name. A file that has these bytes already is not touched.
 *
 * @returns Whether something was written.
 */
export async function writeIfChanged(file: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = Buffer.from(content);
  const before = await readFile(file).catch(() => null);
  if (before?.equals(bytes) === true) return false;
  // An existing file has a folder.
  if (before === null) await mkdir(dirname(file), { recursive: true });
  const part = join(dirname(file), `.${basename(file)}.part`);
  try {
    await writeFile(part, bytes);
    await rename(part, file);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return true;
}
