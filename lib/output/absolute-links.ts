import { absoluteUrl } from '@/lib/show/address';
import type { Show } from '@/lib/show/show';

/**
 * Gives the links and pictures of safe HTML their host: a podcast app has no
 * page that a short address could belong to.
 *
 * @param html From `lib/content`, which writes attributes in double quotes and
 *   every other `<` as an entity. Paths begin at the site's root.
 */
export function absoluteLinks(show: Pick<Show, 'url'>, html: string): string {
  return html.replaceAll(/<[a-z][^<]*?>/g, (tag) =>
    tag.replaceAll(
      / (href|src)="(\/(?!\/)[^"]*)"/g,
      (_, name: string, path: string) => ` ${name}="${absoluteUrl(show, path)}"`,
    ),
  );
}
