import { FACETS, type Facet } from './facets';

/** A search query. All of it is stored in the address. */
export type Query = {
  readonly words: string;
  /** `best` is the default. */
  readonly order: 'best' | 'newest';
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
};

/**
 * Reads a query from an address.
 *
 * @param search The part from the question mark on, such as `?q=harbour&series=daily`.
 */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const chosen = FACETS.flatMap((facet) => {
    const value = params.get(facet);
    return value ? [[facet, value] as const] : [];
  });
  return {
    words: params.get('q') ?? '',
    order: params.get('order') === 'newest' ? 'newest' : 'best',
    chosen: Object.fromEntries(chosen),
  };
}

/** Writes a query as a part of an address; an empty string for an empty query. */
export function formatQuery({ words, order, chosen }: Query): string {
  const params = new URLSearchParams();
  if (words !== '') params.set('q', words);
  for (const facet of FACETS) {
    const value = chosen[facet];
    if (value !== undefined) params.set(facet, value);
  }
  if (order === 'newest') params.set('order', order);
  return params.size === 0 ? '' : `?${params}`;
}

/** Whether a query has neither words nor filters. */
export function isEmpty({ words, chosen }: Query): boolean {
  return words.trim() === '' && Object.keys(chosen).length === 0;
}
