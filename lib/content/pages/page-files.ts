import type { Site } from '@/lib/content/load-site';
import { typesetSite } from '@/lib/content/typeset-site';
import { ONLY, type PageKind } from './page-data';
import type { PageFile } from './page-folder';
import { pagesOf } from './pages-of';

/**
 * The data that are in every page, as JSON: those of the layout.
 *
 * @param site As its author wrote it.
 */
export function sharedJson(site: Site): string {
  return JSON.stringify(pagesOf(typesetSite(site)).layout.get(ONLY)?.());
}

/**
 * The data of all pages of a site, one after another, so that they need not be in memory at once.
 *
 * @param site As its author wrote it.
 */
export function* pageFiles(site: Site): Generator<PageFile> {
  // `Object.entries` widens the names.
  const kinds = Object.entries(pagesOf(typesetSite(site))) as [
    PageKind,
    ReadonlyMap<string, () => unknown>,
  ][];
  for (const [kind, pages] of kinds) {
    for (const [id, data] of pages) yield { kind, id, json: JSON.stringify(data()) };
  }
}
