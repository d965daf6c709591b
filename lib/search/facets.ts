/** What a search can be narrowed by. Also the names in an address, such as `?series=daily`. */
export const FACETS = ['series', 'topic', 'person', 'year'] as const;

export type Facet = (typeof FACETS)[number];

/** A value of a facet, with the name that a reader knows it by. */
export type FacetValue = readonly [id: string, name: string];

/** What can be chosen, fetched once before the first search. */
export type FacetsFile = {
  /** Another one for another index: what is cached of the last build is then not used. */
  readonly version: string;
  /** Whether `files.json` names all files of the index, which may be kept as a whole. */
  readonly isSmall: boolean;
  /** BCP 47, of the show. */
  readonly language: string;
  readonly facets: Readonly<Record<Facet, readonly FacetValue[]>>;
};
