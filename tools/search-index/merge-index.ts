import { setImmediate } from 'node:timers/promises';
import { MAX_SMALL_INDEX_BYTES } from '@/lib/browser/offline/cache-names';
import type { Site } from '@/lib/content/load-site';
import { facetsFile } from '@/lib/output/search/facets-of';
import type { FacetsFile } from '@/lib/search/facets';
import { filterFile } from '@/lib/search/index/filter-file';
import { indexPath, NAMES_IN_FILE, type IndexRoot } from '@/lib/search/index/index-root';
import type { PutFile } from '@/tools/store/store';
import { documentsOf, filtersOf } from './documents';
import { indexFile, jsonIndexFile, putIndexFile, type IndexFile } from './index-file';
import { createPairs } from './merge-pairs';
import { createWords } from './merge-words';
import type { TextWriter } from './write-texts';

/**
 * Writes all texts, and the files of the index that contain words of all of them.
 *
 * @param put Puts these files into the export, without those of the texts.
 */
export async function mergeIndex(
  site: Site,
  put: PutFile,
  writer: TextWriter,
  signal?: AbortSignal,
): Promise<void> {
  const words = createWords();
  const pairs = createPairs();
  const texts: WrittenText[] = [];
  for (const document of documentsOf(site)) {
    signal?.throwIfAborted();
    const { hash, bytes, ...entry } = await writer.writeEntry(document);
    words.add(texts.length, entry);
    pairs.add(entry.pairs);
    texts.push({ hash, bytes });
  }
  const files = fileWriter(put, signal);
  const first: string[] = [];
  const wordNames: string[] = [];
  for (const [term, file] of words.files()) {
    first.push(term);
    wordNames.push(await files.write(file));
  }
  const names = facetsFile(site.show, site.episodes);
  const root: IndexRoot = {
    texts: texts.length,
    pages: site.pages.length,
    textBytes: Math.round(bytesOf(texts) / Math.max(1, texts.length)),
    words: { first, names: wordNames.join('') },
    pairs: await files.writeAll(pairs.files()),
    names: await files.writeAll(nameFiles(texts)),
    filters: await files.write(indexFile('filters', filterFile(filtersOf(site), names))),
  };
  const version = await files.write(jsonIndexFile('root', root));
  const isSmall = files.bytes() + bytesOf(texts) <= MAX_SMALL_INDEX_BYTES;
  const all = [...files.paths(), ...texts.map(({ hash }) => indexPath('texts', hash))];
  const json = (path: string, value: unknown) =>
    files.write({ path, hash: '', content: Buffer.from(JSON.stringify(value)) });
  await json('facets.json', { ...names, version, isSmall } satisfies FacetsFile);
  if (isSmall) await json('files.json', all.sort());
}

type WrittenText = Pick<Awaited<ReturnType<TextWriter['writeEntry']>>, 'hash' | 'bytes'>;

function bytesOf(texts: readonly WrittenText[]): number {
  return texts.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Files with the names of the texts. */
function* nameFiles(texts: readonly WrittenText[]): Generator<IndexFile> {
  for (let from = 0; from < texts.length; from += NAMES_IN_FILE) {
    const some = texts.slice(from, from + NAMES_IN_FILE).map(({ hash }) => hash);
    yield indexFile('names', Buffer.from(some.join('')));
  }
}

/** Writes files one after another, so that few of them are in memory. */
function fileWriter(put: PutFile, signal: AbortSignal | undefined) {
  const paths: string[] = [];
  let bytes = 0;
  const write = async (file: IndexFile): Promise<string> => {
    signal?.throwIfAborted();
    putIndexFile(put, file);
    paths.push(file.path);
    bytes += file.content.length;
    // Pictures are drawn beside this, and wait for their turn.
    await setImmediate();
    return file.hash;
  };
  return {
    write,
    /** @returns The names of the files, one after another. */
    writeAll: async (files: Iterable<IndexFile>): Promise<string> => {
      const hashes: string[] = [];
      for (const file of files) hashes.push(await write(file));
      return hashes.join('');
    },
    paths: () => paths,
    bytes: () => bytes,
  };
}
