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
import { adaptIndex } from './adapt-index';

/** The files that the search fetches, without Pagefind's interface and worker. */
const SERVED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.|(?:index|fragment|filter)\/|.*\.pf_meta$)/;

/** Number of documents added at a time. */
const BATCH = 32;

/**
 * Writes the index of all transcripts and pages, and the facets, to `pagefind/` in the export.
 *
 * @param folder The export.
 * @throws {Error} When Pagefind rejects an episode or a page, with Pagefind's message.
 */
export async function writeSearchIndex(site: Site, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index was not created: ${errors.join(' ')}`);
  try {
    await addDocuments(index, site);
    const { files } = await index.getFiles();
    const served = adaptIndex(files.filter(({ path }) => SERVED.test(path)));
    const all = served.filter(({ path }) => isImmutable(path));
    const isSmall =
      all.reduce((sum, { content }) => sum + content.length, 0) <= MAX_SMALL_INDEX_BYTES;
    const names = facetsFile(site.show, site.episodes, { version: versionOf(served), isSmall });
    await writeAll(join(folder, 'pagefind'), [
      ...served,
      json('facets.json', names),
      ...(isSmall ? [json('files.json', all.map(({ path }) => path).sort())] : []),
    ]);
  } finally {
    await close();
  }
}

function json(path: string, value: unknown): IndexFile {
  return { path, content: Buffer.from(JSON.stringify(value)) };
}

async function addDocuments(index: PagefindIndex, { show, episodes, pages }: Site): Promise<void> {
  const add = async (file: string, url: string, content: string) => {
    const { errors } = await index.addHTMLFile({ url, content });
    if (errors.length > 0) throw new Error(`${file}: ${errors.join(' ')}`);
  };
  for (let from = 0; from < episodes.length; from += BATCH) {
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
