/** Kind of a collection; also the first part of its address. */
export type CollectionKind = 'series' | 'topics' | 'people';

/**
 * Path of the page of one series, topic or person.
 *
 * @param page Counts from 1 for the oldest; `null` for the newest, which has the short address.
 */
export function collectionPath(
  kind: CollectionKind,
  id: string,
  page: number | null = null,
): string {
  return page === null ? `/${kind}/${id}/` : `/${kind}/${id}/page/${page}/`;
}

/** Collections that are listed by name on pages of their own. */
export type IndexKind = 'topics' | 'people';

/**
 * Path of a page of the list of all topics or all people.
 *
 * @param page Counts from 1; the first has the short address.
 */
export function collectionIndexPath(kind: IndexKind, page = 1): string {
  return page === 1 ? `/${kind}/` : `/${kind}/page/${page}/`;
}

/**
 * Path of a page with the episodes of a year.
 *
 * @param page Counts from 1; the first has the short address.
 */
export function yearPath(year: number, page = 1): string {
  return page === 1 ? `/episodes/year/${year}/` : `/episodes/year/${year}/page/${page}/`;
}

/** Path of the subscribe page. */
export const SUBSCRIBE_PATH = '/subscribe/';
