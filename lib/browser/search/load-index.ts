import { fetchIndexFrom } from './fetch-index';
import type { FacetsFile } from '@/lib/search/facets';
import { openIndex, type IndexReader } from '@/lib/search/index/index-reader';

export type SearchIndex = { readonly reader: IndexReader; readonly names: FacetsFile };

let opening: Promise<SearchIndex> | null = null;

/**
 * Loads the list of filters and that of the index's files once. After a failure, the next call
 * tries again.
 *
 * @param address Address of the index folder, with a slash at its end.
 */
export function loadIndex(address: string): Promise<SearchIndex> {
  opening ??= open(address);
  opening.catch(forgetIndex);
  return opening;
}

/** Drops the loaded index after a failed search, because part of it may be missing. */
export function forgetIndex(): void {
  opening = null;
}

async function open(address: string): Promise<SearchIndex> {
  const names = await fetchNames(`${address}facets.json`);
  return { reader: await openIndex(fetchIndexFrom(address), names), names };
}

/** Asks the server whether the index has changed; offline, the cached file is used. */
async function fetchNames(address: string): Promise<FacetsFile> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() =>
    fetch(address, { cache: 'force-cache' }),
  );
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`);
  // Our own build wrote the file.
  return (await response.json()) as FacetsFile;
}
