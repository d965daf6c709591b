import type { Series } from '@/lib/show/show';

/** Path of the feed with the newest episodes, for podcast apps. */
export function feedPath(series?: Pick<Series, 'id'>): string {
  return `${folderOf(series)}feed.xml`;
}

/** Path of the feed with all episodes. */
export function fullFeedPath(series?: Pick<Series, 'id'>): string {
  return `${folderOf(series)}feed-all.xml`;
}

function folderOf(series: Pick<Series, 'id'> | undefined): string {
  return series === undefined ? '/' : `/series/${series.id}/`;
}
