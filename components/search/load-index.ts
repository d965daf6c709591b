import type { Fragment } from '@/lib/search/fragment';
import type { FacetsFile } from '@/lib/search/facets';

/** A page that Pagefind found. Its text is fetched when asked for. */
export type PagefindResult = {
  readonly id: string;
  /** Numbers of the words that were found. */
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
  /** Fetches what the counts of filters come from. */
  filters(): Promise<unknown>;
  /** `null` finds all that the filters let through. */
  search(
    words: string | null,
    options: PagefindOptions,
  ): Promise<{
    readonly results: readonly PagefindResult[];
    /** How many results each value of each filter has. */
    readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
  }>;
};

export type SearchIndex = { readonly pagefind: Pagefind; readonly names: FacetsFile };

let opening: Promise<SearchIndex> | null = null;

/**
 * Fetches what searches, once. What fails is asked for again the next time.
 *
 * @param address Of the folder with the index, with a slash at its end.
 */
export function loadIndex(address: string): Promise<SearchIndex> {
  opening ??= open(address);
  opening.catch(forgetIndex);
  return opening;
}

/** After a search that failed: half of the index may be missing. */
export function forgetIndex(): void {
  opening = null;
}

async function open(address: string): Promise<SearchIndex> {
  const names = await fetchNames(`${address}facets.json`);
  const code = `${address}pagefind.js?v=${names.version}`;
  // The file is beside the site, not in its bundle; it has the functions named in the type.
  const pagefind = (await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ code
  )) as Pagefind;
  await pagefind.destroy();
  await pagefind.options({ noWorker: true, metaCacheTag: names.version });
  await pagefind.init();
  return { pagefind, names };
}

/** Asks whether there is a new index; without a network the last one has to do. */
async function fetchNames(address: string): Promise<FacetsFile> {
  const response = await fetch(address, { cache: 'no-cache' }).catch(() =>
    fetch(address, { cache: 'force-cache' }),
  );
  if (!response.ok) throw new Error(`${response.status} fetching ${address}`);
  // Our own build wrote it.
  return (await response.json()) as FacetsFile;
}
