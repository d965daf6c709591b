import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Site } from '@/lib/content/load-site';
import { MAX_SMALL_INDEX_BYTES } from '@/lib/browser/offline/cache-names';
import { isImmutable } from '@/lib/browser/offline/cache-rules';
import { facetsFile } from '@/lib/output/search/facets-of';
import { pageDocument } from '@/lib/output/search/page-document';
import { searchDocument } from '@/lib/output/search/search-document';
import { episodePath, showPagePath } from '@/lib/links/address';
import { hashOfData, takeOrMake, type Kept } from '@/tools/store/kept';
import { adaptIndex } from './adapt-index';

/** The files that the search fetches, without Pagefind's interface and worker. */
const SERVED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.|(?:index|fragment|filter)\/|.*\.pf_meta$)/;

const FOLDER = 'pagefind';

/** Number of documents added at a time. */
const BATCH = 32;

/**
 * Takes the index of all transcripts and pages from the store, or makes all of it: Pagefind cannot
 * change a part of an index.
 *
 * @param folder The export.
 * @param signal Ends the work early; the promise is then rejected.
 */
export async function addSearchIndex(
  site: Site,
  folder: string,
  kept: Kept,
  signal?: AbortSignal,
): Promise<void> {
  const { show, episodes, pages } = site;
  const data = ['search index', hashOfData(show), episodes.map(hashOfData), pages.map(hashOfData)];
  await takeOrMake(kept, data, folder, () => writeSearchIndex(site, folder, signal));
}

/**
 * Writes the index of all transcripts and pages, and the facets, to `pagefind/` in the export.
 *
 * @param folder The export.
 * @param signal Ends the work early; the promise is then rejected.
 * @returns The paths of its files below the export.
 * @throws {Error} When Pagefind rejects an episode or a page, with Pagefind's message.
 */
export async function writeSearchIndex(
  site: Site,
  folder: string,
  signal?: AbortSignal,
): Promise<string[]> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index was not created: ${errors.join(' ')}`);
  try {
    await addDocuments(index, site, signal);
    const { files: made } = await index.getFiles();
    const served = adaptIndex(made.filter(({ path }) => SERVED.test(path)));
    const all = served.filter(({ path }) => isImmutable(path));
    const isSmall =
      all.reduce((sum, { content }) => sum + content.length, 0) <= MAX_SMALL_INDEX_BYTES;
    const names = facetsFile(site.show, site.episodes, { version: versionOf(served), isSmall });
    const files = [
      ...served,
      json('facets.json', names),
      ...(isSmall ? [json('files.json', all.map(({ path }) => path).sort())] : []),
    ];
    await writeAll(join(folder, FOLDER), files);
    return files.map(({ path }) => `${FOLDER}/${path}`);
  } finally {
    await close();
  }
}

function json(path: string, value: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}

async function addDocuments(
  index: PagefindIndex,
  { show, episodes, pages }: Site,
  signal: AbortSignal | undefined,
): Promise<void> {
  const add = async (file: string, url: string, content: string) => {
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${file}: ${errors.join(' ')}`);
  };
  for (let from = 0; from < episodes.length; from += BATCH) {
    signal?.throwIfAborted();
    const some = episodes.slice(from, from + BATCH);
    await Promise.all(
      some.map((one) => add(one.file, episodePath(one), searchDocument(show, one))),
    );
  }
  await Promise.all(pages.map((one) => add(one.file, showPagePath(one), pageDocument(show, one))));
}

/** Version of the files whose address contains it. */
function versionOf(files: readonly IndexFile[]): string {
  const hash = createHash('sha256');
  for (const { path, content } of files) {
    // All other files are named by their content, and the second file contains these names.
    if (path === 'pagefind.js' || path === 'pagefind-entry.json') hash.update(content);
  }
  return hash.digest('hex').slice(0, 10);
}

async function writeAll(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const folderOfFile of new Set(files.map(({ path }) => dirname(join(folder, path))))) {
    await mkdir(folderOfFile, { recursive: true });
  }
  for (let from = 0; from < files.length; from += BATCH) {
    const some = files.slice(from, from + BATCH);
    await Promise.all(some.map(({ path, content }) => writeFile(join(folder, path), content)));
  }
}
