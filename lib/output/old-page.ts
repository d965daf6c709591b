import type { Episode } from '@/lib/episode/episode';
import { feedPath } from '@/lib/links/feed-paths';
import type { OldAddress } from '@/lib/links/old-address';
import { absoluteUrl, sitePath } from '@/lib/links/address';
import { textDirection } from '@/lib/show/text-direction';
import type { Show } from '@/lib/show/show';
import { feedXml } from './feed';
import { escapeText } from '@/lib/transcript/escape-text';

/**
 * The feed at an old address of it. Apps follow no refresh of a page, so they get the same feed,
 * which names its new address.
 */
export function oldFeed(show: Show, episodes: readonly Episode[]): string {
  const newFeed = show.feed.newFeed ?? absoluteUrl(show, feedPath());
  return feedXml({ ...show, feed: { ...show.feed, newFeed } }, episodes);
}

/**
 * The page at an old address, for servers that have no rules for redirects. Search engines take
 * the refresh for a redirect and the canonical address for the page.
 *
 * @param title Of the page that it leads to.
 */
export function oldPage(show: Show, { to }: Pick<OldAddress, 'to'>, title: string): string {
  const href = escapeText(sitePath(show, to));
  return [
    '<!doctype html>',
    `<html lang="${escapeText(show.language)}" dir="${textDirection(show.language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<title>${escapeText(title)}</title>`,
    `<link rel="canonical" href="${escapeText(absoluteUrl(show, to))}">`,
    `<meta http-equiv="refresh" content="0; url=${href}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '</head>',
    `<body><p><a href="${href}">${escapeText(title)}</a></p></body>`,
    '</html>',
    '',
  ].join('\n');
}
