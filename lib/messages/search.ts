import type { Facet } from '@/lib/search/facets';

/** What the search says. Fetched with it, and on the server for its page. */
export type SearchMessages = {
  readonly search: string;
  /** Name of the field. */
  readonly field: string;
  readonly placeholder: string;
  readonly close: string;
  /** Before the first letter: what can be searched. */
  readonly invitation: string;
  readonly keys: string;
  readonly noScript: string;
  readonly facets: Readonly<Record<Facet, { readonly name: string; readonly all: string }>>;
  readonly order: string;
  readonly orders: { readonly best: string; readonly newest: string };
  readonly searching: string;
  /** `seconds` is written out, such as `0.03`. */
  readonly found: (episodes: number, seconds: string) => string;
  readonly nothing: (words: string) => string;
  readonly nothingChosen: string;
  readonly clear: string;
  readonly results: string;
  /** Where a hit stands that is not in the transcript. */
  readonly about: string;
  /** Names of the buttons at a hit, with the clock such as `1:02`. */
  readonly playFrom: (title: string, clock: string) => string;
  readonly playParagraph: (title: string, clock: string) => string;
  readonly paragraph: string;
  readonly untimed: string;
  readonly moreHits: (count: number) => string;
  readonly moreEpisodes: (count: number) => string;
  readonly onOwnPage: string;
  readonly lost: string;
  /** The browser knows that there is no network. */
  readonly lostOffline: string;
  /** What can be searched without a network: what was used, or the whole index. */
  readonly withoutNetwork: { readonly used: string; readonly all: string };
  readonly tryAgain: string;
  /** There is no index while an author writes. */
  readonly development: string;
};
