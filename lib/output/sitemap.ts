import { archivePages } from '@/lib/episode/archive';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, archivePath, episodePath } from '@/lib/show/address';
import type { Show } from '@/lib/show/show';
import { escapeXml } from './xml-text';

/** A page, and when it last changed as RFC 3339, where that is known. */
type Place = { readonly path: string; readonly changed: string | undefined };

/**
 * Every page that search engines should know.
 *
 * @param episodes Newest first: a new one changes the lists as well.
 * @see https://www.sitemaps.org/protocol.html
 */
export function sitemapXml(show: Show, episodes: readonly Episode[]): string {
  const newest = episodes[0]?.publishedAt;
  const places: Place[] = [
    { path: '/', changed: newest },
    ...Array.from({ length: archivePages(episodes) }, (_, index) => ({
      path: archivePath(index + 1),
      changed: newest,
    })),
    ...episodes.map((episode) => ({ path: episodePath(episode), changed: episode.publishedAt })),
  ];
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...places.map((place) => entry(show, place)),
    '</urlset>',
    '',
  ].join('\n');
}

function entry(show: Show, { path, changed }: Place): string {
  const when = changed === undefined ? '' : `<lastmod>${escapeXml(changed)}</lastmod>`;
  return `  <url><loc>${escapeXml(absoluteUrl(show, path))}</loc>${when}</url>`;
}
