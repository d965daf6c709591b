import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { hashOf } from './hash-of';
import { STATE_FOLDER } from './import-state';
import { writeIfChanged } from './write-if-changed';

/** Keeps the notes as import wrote them last, from which changes of two sides are told apart. */
export async function writeLastNotes(
  contentDir: string,
  file: string,
  notes: string,
): Promise<void> {
  const path = pathOf(contentDir, file);
  if (notes === '') await rm(path, { force: true });
  else await writeIfChanged(path, `${notes}\n`);
}

/**
 * @param hash Of the notes that are looked for.
 * @returns `null` if they were not kept.
 */
export async function readLastNotes(
  contentDir: string,
  file: string,
  hash: string,
): Promise<string | null> {
  const kept = await readFile(pathOf(contentDir, file), 'utf8').catch(() => '');
  const notes = kept.replace(/\n$/, '');
  return hashOf(notes) === hash ? notes : null;
}

/** @param file Below `episodes/`. */
function pathOf(contentDir: string, file: string): string {
  return join(contentDir, STATE_FOLDER, 'notes', file);
}
