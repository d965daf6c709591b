import type { Show } from '@/lib/show/show';
import { platformIconsSvg } from './platform-icons';
import { robotsTxt } from './robots';
import { MANIFEST_PATH, webManifest } from './web-manifest';

/**
 * Files that depend on the show alone.
 *
 * @param show As its pages print it, since browsers show its title.
 * @returns The text of each by its path below the site's root.
 */
export function showFiles(show: Show): ReadonlyMap<string, string> {
  return new Map([
    ['/marks.svg', platformIconsSvg(show)],
    ['/robots.txt', robotsTxt(show)],
    [MANIFEST_PATH, webManifest(show)],
  ]);
}
