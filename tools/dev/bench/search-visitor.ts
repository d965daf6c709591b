import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { forgetIndex, loadIndex } from '@/lib/browser/search/load-index';
import { runSearch, type FoundResult } from '@/lib/browser/search/run-search';
import { INDEX_FOLDER } from '@/lib/search/index/index-root';

/** Results that a page fetches at first. */
const FIRST_RESULTS = 3;

/** The bytes of a search, without the page and its scripts, and its first results. */
export type Answer = {
  readonly bytes: number;
  readonly count: number;
  readonly results: readonly FoundResult[];
};

/**
 * A new visitor of a site, who searches without a browser. Files count once, as they are sent: JSON
 * compressed by the host, the index by the build.
 *
 * @param folder The export.
 */
export function searchVisitor(folder: string): (words: string) => Promise<Answer> {
  const fetched = new Set<string>();
  let bytes = 0;
  const get = async (address: string): Promise<Buffer> => {
    const file = await readFile(join(folder, address));
    if (!fetched.has(address)) {
      bytes += address.endsWith('.json') ? gzipSync(file).length : file.length;
    }
    fetched.add(address);
    return file;
  };
  const answer = async (address: string) => new Response(new Uint8Array(await get(address)));
  // The search gives addresses as text.
  globalThis.fetch = answer as typeof fetch;
  forgetIndex();
  return async (words) => {
    const before = bytes;
    const index = await loadIndex(`/${INDEX_FOLDER}/`);
    const found = await runSearch(index, { words, order: 'best', chosen: {} });
    const results = await found.fetch(0, FIRST_RESULTS);
    // Times that another visitor fetched are still in memory.
    for (const result of results) {
      if (result.kind === 'episode' && result.record.timing !== null) {
        await get(result.record.timing);
      }
    }
    return { bytes: bytes - before, count: found.count, results };
  };
}
