import type { Series } from '@/lib/show/show';

/** Path of a feed below the site's root: the newest episodes, for podcast apps. */
export function feedPath(series?: Pick<Series, 'id'>): string {
  return `${folderOf(series)}feed.xml`;
}

/** Path of the feed that has every episode. */
export function fullFeedPath(series?: Pick<Series, 'id'>): string {
  return `${folderOf(series)}feed-all.xml`;
}

function folderOf(series: Pick<Series, 'id'> | undefined): string {
  return series === undefined ? '/' : `/series/${series.id}/`;
}
