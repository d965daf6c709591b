import { absoluteUrl, sitePath } from './address';
import type { Show } from '@/lib/show/show';

/**
 * Gives the links and pictures of safe HTML their host: a podcast app has no
 * page that a short address could belong to.
 *
 * @param html From `lib/content`, which writes attributes in double quotes and
 *   every other `<` as an entity. Paths begin at the site's root.
 */
export function absoluteLinks(show: Pick<Show, 'url'>, html: string): string {
  return mapRootLinks(html, (path) => absoluteUrl(show, path));
}

/** The same for a page of the site, which may lie below its host's root. */
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
