import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What builds and the author's server write while they work. */
export const WORK_FOLDER = '.verbatim';

/**
 * Sees whether the work folder can be written.
 *
 * @returns What the author has to do, or `null` when all is well.
 */
export async function whyNoWorkFolder(folder = WORK_FOLDER): Promise<string | null> {
  const trial = join(folder, `trial-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, '');
    await rm(trial);
    return null;
  } catch (error) {
    // Everything that Node's file system throws has a code.
    const { code } = error as NodeJS.ErrnoException;
    return `${folder} cannot be written (${code}). Delete it, or give yourself the right to write it; it holds nothing that cannot be made again.`;
  }
}
