/** The filters of a search, with their names in an address, such as `?series=daily`. */
export const FACETS = ['series', 'topic', 'person', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** A value of a facet, with the name shown to the reader. */
export type FacetValue = readonly [id: string, name: string];

/** The available filters, fetched once before the first search. */
export type FacetsFile = {
  /** The name of the list of the index's files, which is a hash of it. */
  readonly version: string;
  /** Whether the index is small enough to save all of it offline; `files.json` lists its files. */
  readonly isSmall: boolean;
  /** BCP 47 tag of the show's language. */
  readonly language: string;
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** Searches that find something; missing in an index that an older version has built. */
  readonly examples?: readonly string[];
};
