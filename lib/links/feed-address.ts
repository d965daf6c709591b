import type { Series, Show } from '@/lib/show/show';
import { absoluteUrl, sitePath } from './address';
import { feedPath } from './feed-paths';

/**
 * Absolute address of the feed to which listeners subscribe: the one at the show's host if
 * there is one, which is for all series, and else the site's own.
 */
export function feedAddress(show: Show, series?: Pick<Series, 'id'>): string {
  return show.feed.hostFeed ?? absoluteUrl(show, feedPath(series));
}

/** The series that have a feed of their own: none if the show's feed is at its host. */
export function seriesWithFeed<T extends Pick<Series, 'id'>>(
  show: Show,
  series: readonly T[],
): readonly T[] {
  return show.feed.hostFeed === null ? series : [];
}

/** The same for a link on a page, which stays on the host of a preview or a mirror. */
export function feedLink(show: Show, series?: Pick<Series, 'id'>): string {
  return show.feed.hostFeed ?? sitePath(show, feedPath(series));
}
