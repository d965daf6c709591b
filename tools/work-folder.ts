import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder for the working files of builds and of the development server. */
export const WORK_FOLDER = '.verbatim';

/**
 * Checks whether the work folder is writable.
 *
 * @returns A message that says what to do, or `null` when it is writable.
 */
export async function workFolderProblem(folder = WORK_FOLDER): Promise<string | null> {
  const trial = join(folder, `trial-${process.pid}`);
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(trial, '');
    await rm(trial);
    return null;
  } catch (error) {
    // Errors of Node's file system always have a code.
    const { code } = error as NodeJS.ErrnoException;
    return `${folder} cannot be written (${code}). Delete it, or change its permissions; all its files can be created again.`;
  }
}
