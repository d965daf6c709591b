import { readFile } from 'node:fs/promises';
import type { Show } from '@/lib/show/show';
import type { ShowPage } from '@/lib/show/show-page';
import type { ContentProblem } from './content-error';
import { decodeText } from './decode-text';
import { unreadable } from './files/list-episode-files';
import { listPageFiles } from './files/list-page-files';
import { readPage, rejectedPage, type ReadPage } from './read-page';

type LoadedPages = {
  readonly read: readonly ReadPage[];
  /** Of the folder and of all files. */
  readonly problems: readonly ContentProblem[];
};

/** Reads the show's own pages in `content/pages/`. */
export async function loadPages(contentDir: string, show: Show): Promise<LoadedPages> {
  const { files, problems } = await listPageFiles(contentDir);
  const read = await Promise.all(files.map((file) => loadPage(file, show)));
  return { read, problems: [...problems, ...read.flatMap((one) => one.problems)] };
}

async function loadPage(file: string, show: Show): Promise<ReadPage> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => error);
  if (bytes instanceof Error) return rejectedPage(file, [unreadable(file, file, bytes)]);
  const { text, problems } = decodeText(file, bytes);
  return problems.length > 0 ? rejectedPage(file, problems) : readPage(file, text, show);
}

/** The published pages by their `order`; those without one, or with the same, by their name. */
export function publishedPages(read: readonly ReadPage[]): ShowPage[] {
  // Files are listed by name, and a sort keeps the order of equals. Infinity - Infinity is NaN.
  return read
    .toSorted((a, b) => (a.order === b.order ? 0 : a.order - b.order))
    .flatMap(({ page }) => page ?? []);
}
