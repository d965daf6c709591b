/** Kind of a collection; also the first part of its address. */
export type CollectionKind = 'series' | 'topics' | 'people';

/**
 * Path of the page of one series, topic or person.
 *
 * @param page Counts from 1; the first has the short address.
 */
export function collectionPath(kind: CollectionKind, id: string, page = 1): string {
  return page === 1 ? `/${kind}/${id}/` : `/${kind}/${id}/page/${page}/`;
}

/** Path of the page that lists all topics or all people. */
export function collectionIndexPath(kind: 'topics' | 'people'): string {
  return `/${kind}/`;
}

/** Path of the page with all episodes of a year. */
export function yearPath(year: number): string {
  return `/episodes/year/${year}/`;
}

/** Path of the subscribe page. */
export const SUBSCRIBE_PATH = '/subscribe/';
