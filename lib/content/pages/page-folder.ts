import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isRunning } from '@/lib/content/is-running';
import type { PageData, PageKind } from './page-data';

/** The environment variable that tells the processes of a build where the data of pages are. */
export const PAGE_FOLDER = 'VERBATIM_PAGES';

/** The environment variable with the id of the process that writes these data. */
export const PAGE_WRITER = 'VERBATIM_PAGE_WRITER';

const INDEX = 'index.json';

const POLL_MILLISECONDS = 20;

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
 * @param folder An empty folder.
 */
export function writePages(folder: string, pages: Iterable<PageFile>): void {
  for (const { kind, id, json } of pages) {
    writeFileSync(join(folder, fileOf(kind, id)), json());
  }
}

/**
 * Tells the processes that wait for it which pages to export. All data are written.
 *
 * Not asynchronous, since the work after it would delay it.
 */
export function publishPages(folder: string, pages: Iterable<Pick<PageFile, 'kind' | 'id'>>): void {
  const ids: PageIds = {};
  for (const { kind, id } of pages) (ids[kind] ??= []).push(id);
  const fresh = join(folder, `${INDEX}.part`);
  writeFileSync(fresh, JSON.stringify(ids));
  renameSync(fresh, join(folder, INDEX));
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

/**
 * The ids of the pages of a kind that are to be exported. Waits until they are published.
 *
 * @param writer The process that publishes them.
 * @throws {Error} When there is no such folder, or the process has ended.
 */
export async function readPageIds(
  folder: string,
  kind: PageKind,
  writer: number,
): Promise<readonly string[]> {
  while (!existsSync(join(folder, INDEX))) {
    if (!existsSync(folder)) throw new Error(`${folder}: The folder is gone.`);
    if (!isRunning(writer)) throw new Error(`${folder}: The build has ended without its pages.`);
    await setTimeout(POLL_MILLISECONDS);
  }
  // As above.
  const ids = JSON.parse(await readFile(join(folder, INDEX), 'utf8')) as PageIds;
  return ids[kind] ?? [];
}

type PageIds = Partial<Record<PageKind, string[]>>;

/** Not the id itself, which can be longer than the name of a file may be. */
function fileOf(kind: PageKind, id: string): string {
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 24);
  return `${kind}-${hash}.json`;
}
