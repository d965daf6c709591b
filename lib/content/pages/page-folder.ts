import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PageData, PageKind } from './page-data';

/** The environment variable that tells the processes of a build where the data of pages are. */
export const PAGE_FOLDER = 'VERBATIM_PAGES';

const INDEX = 'index.json';

/** A page with its data as JSON, which is all that the page knows. */
export type PageFile = {
  readonly kind: PageKind;
  readonly id: string;
  readonly json: () => string;
};

/**
 * Writes the data of pages, one file for each, for the processes that export the pages. Each of
 * them reads only the pages that it exports, so its memory does not grow with the show.
 *
 * @param folder A folder for this build only; deleted first.
 */
export async function writePages(folder: string, pages: Iterable<PageFile>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const ids: Partial<Record<PageKind, string[]>> = {};
  for (const { kind, id, json } of pages) {
    (ids[kind] ??= []).push(id);
    await writeFile(join(folder, fileOf(kind, id)), json());
  }
  await writeFile(join(folder, INDEX), JSON.stringify(ids));
}

/**
 * Reads the data of a page; `null` if there are none.
 *
 * Not asynchronous: React numbers the parts of a page in the order in which they are ready, and
 * two builds must number them in the same way.
 */
export function readPage<K extends PageKind>(
  folder: string,
  kind: K,
  id: string,
): PageData[K] | null {
  const file = join(folder, fileOf(kind, id));
  if (!existsSync(file)) return null;
  // `writePages` of the same build wrote it, so it has this type.
  return JSON.parse(readFileSync(file, 'utf8')) as PageData[K];
}

/** The ids of the pages of a kind that are to be exported. */
export function readPageIds(folder: string, kind: PageKind): readonly string[] {
  // As above.
  const ids = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Partial<
    Record<PageKind, readonly string[]>
  >;
  return ids[kind] ?? [];
}

/** Not the id itself, which can be longer than the name of a file may be. */
function fileOf(kind: PageKind, id: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 24);
  return `${kind}-${hash}.json`;
}
