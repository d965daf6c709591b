import type { Site } from '@/lib/content/load-site';
import { typesetSite } from '@/lib/content/typeset-site';
import { ONLY, type PageKind } from './page-data';
import type { PageFile } from './page-folder';
import { linksOf, pagesOf } from './pages-of';

/**
 * The data that are in every page, as JSON: those of the layout.
 *
 * @param site As its author wrote it.
 */
export function sharedJson(site: Site): string {
  return JSON.stringify(pagesOf(typesetSite(site)).layout.get(ONLY)?.());
}

/** A page, and what it depends on. */
export type PageSource = PageFile & {
  /** All that the data are computed from, apart from the show and the program. */
  readonly basis: () => object;
};

/**
 * The data of all pages of a site, computed one after another, so that they need not be in memory
 * at once.
 *
 * @param site As its author wrote it.
 */
export function* pageFiles(site: Site): Generator<PageSource> {
  const printed = typesetSite(site);
  // `Object.entries` widens the names.
  const kinds = Object.entries(pagesOf(printed)) as [PageKind, ReadonlyMap<string, () => object>][];
  const episodes = new Map(printed.episodes.map((episode) => [episode.slug, episode]));
  for (const [kind, pages] of kinds) {
    for (const [id, data] of pages) {
      const episode = kind === 'episode' ? episodes.get(id) : undefined;
      yield {
        kind,
        id,
        json: () => JSON.stringify(data()),
        // The marks of its texts are chosen only for the pages that are exported.
        basis:
          episode === undefined ? data : () => ({ ...episode, links: linksOf(printed, episode) }),
      };
    }
  }
}
