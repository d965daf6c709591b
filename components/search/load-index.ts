import type { Fragment } from '@/lib/search/fragment';
import type { FacetsFile } from '@/lib/search/facets';

/** One page among Pagefind's results. Its text is fetched on demand. */
export type PagefindResult = {
  readonly id: string;
  /** Positions of the found words in the page. */
  readonly words: readonly number[];
  readonly data: () => Promise<Fragment>;
};

export type PagefindOptions = {
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: Readonly<Record<string, 'asc' | 'desc'>>;
};

/** The part of Pagefind's browser code that we use. See https://pagefind.app/docs/api/ */
export type Pagefind = {
  options(options: { noWorker: boolean; metaCacheTag: string }): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  /** Fetches the data that the filters' counts are computed from. */
  filters(): Promise<unknown>;
  /** `null` matches every page that passes the filters. */
  search(
    words: string | null,
    options: PagefindOptions,
  ): Promise<{
    readonly results: readonly PagefindResult[];
    /** Number of results for each value of each filter. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
};

export type SearchIndex = { readonly pagefind: Pagefind; readonly names: FacetsFile };

let opening: Promise<SearchIndex> | null = null;

/**
 * Loads the search code and its index once. After a failure, the next call tries
 * again.
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
  const code = `${address}pagefind.js?v=${names.version}`;
  // The file is served next to the site, outside the bundle; it exports the functions of the
  // type.
  const pagefind = (await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ code
  )) as Pagefind;
  await pagefind.destroy();
  await pagefind.options({ noWorker: true, metaCacheTag: names.version });
  await pagefind.init();
  return { pagefind, names };
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
