import type { Facet } from '@/lib/search/facets';

/** Messages of the search. Loaded with its code, and used by the server for the search page. */
export type SearchMessages = {
  readonly search: string;
  /** Name of the field. */
  readonly field: string;
  readonly placeholder: string;
  readonly close: string;
  /** Shown before the first letter is typed: what can be searched. */
  readonly invitation: string;
  /** Titles of what is suggested before the first letter. */
  readonly latest: string;
  readonly clearLatest: string;
  readonly topics: string;
  readonly examples: string;
  readonly keys: string;
  readonly noScript: string;
  readonly facets: Readonly<Record<Facet, { readonly name: string; readonly all: string }>>;
  readonly order: string;
  readonly orders: { readonly best: string; readonly newest: string };
  readonly searching: string;
  /** Names only what was found, episodes or pages or both. */
  readonly found: (episodes: number, pages: number) => string;
  /** Around `found`, where some of the results may still turn out not to match. */
  readonly foundAtMost: (found: string) => string;
  readonly noResults: (query: string) => string;
  readonly noMatches: string;
  readonly clearFilters: string;
  readonly results: string;
  /** Location of a hit outside of the transcript. */
  readonly about: string;
  /** Names of the buttons at a hit; a clock such as `1:02`. */
  readonly playFrom: (title: string, clock: string) => string;
  readonly playParagraph: (title: string, clock: string) => string;
  readonly approximate: string;
  readonly untimed: string;
  readonly moreHits: (count: number) => string;
  /** Of episodes and pages that are not shown yet. */
  readonly moreResults: (count: number) => string;
  readonly openAsPage: string;
  readonly indexNotLoaded: string;
  /** When the browser reports that it is offline. */
  readonly indexNotLoadedOffline: string;
  /** What can be searched offline: parts of the index that were used, or the whole index. */
  readonly worksOffline: { readonly used: string; readonly all: string };
  readonly tryAgain: string;
  /** On the development server, which has no index. */
  readonly development: string;
};
