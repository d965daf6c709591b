import { absoluteUrl, sitePath } from './address';
import type { Show } from '@/lib/show/show';

/**
 * Adds the host to links and pictures in safe HTML: in a podcast app, paths have no
 * page to which they are relative.
 *
 * @param html From `lib/content`, which writes attributes in double quotes and escapes
 *   `<` in text. Paths begin at the site's root.
 */
export function absoluteLinks(show: Pick<Show, 'url'>, html: string): string {
  return mapRootLinks(html, (path) => absoluteUrl(show, path));
}

/** Adds the base path to links and pictures, for a page of the site. */
export function siteLinks(show: Pick<Show, 'basePath'>, html: string): string {
  return show.basePath === '' ? html : mapRootLinks(html, (path) => sitePath(show, path));
}

function mapRootLinks(html: string, addressOf: (path: string) => string): string {
  return html.replaceAll(/<[a-z][^<]*?>/g, (tag) =>
    tag.replaceAll(
      / (href|src)="(\/(?!\/)[^"]*)"/g,
      (_, name: string, path: string) => ` ${name}="${addressOf(path)}"`,
    ),
  );
}
