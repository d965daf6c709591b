import type { Site } from '@/lib/content/load-site';
import { facetsOf } from '@/lib/output/search/facets-of';
import { pageDocument } from '@/lib/output/search/page-document';
import { searchDocument } from '@/lib/output/search/search-document';
import { FACETS } from '@/lib/search/facets';
import type { Fragment } from '@/lib/search/fragment';
import type { Filters } from '@/lib/search/index/filter-file';
import type { Episode } from '@/lib/episode/episode';

/** An episode or a page whose text is in the index. */
export type Document = {
  /** What its text depends on, apart from the show. */
  readonly source: object;
  readonly fragment: () => Fragment;
};

export function episodeDocument({ show }: Pick<Site, 'show'>, episode: Episode): Document {
  return { source: episode, fragment: () => searchDocument(show, episode) };
}

/** All documents in the order of their numbers. */
export function documentsOf(site: Site): Document[] {
  const { show, episodes, pages } = site;
  return [
    ...pages.map((page) => ({ source: page, fragment: () => pageDocument(show, page) })),
    // The newest is the first in the site and the last in the index.
    ...[...episodes].reverse().map((episode) => episodeDocument(site, episode)),
  ];
}

/** The numbers of the documents with each value of each facet. */
export function filtersOf({ episodes, pages }: Site): Filters {
  const filters = new Map(FACETS.map((facet) => [facet, new Map<string, number[]>()]));
  [...episodes].reverse().forEach((episode, at) => {
    const own = facetsOf(episode);
    for (const [facet, values] of filters) {
      for (const [id] of own[facet]) {
        const texts = values.get(id) ?? [];
        if (texts.at(-1) !== pages.length + at) texts.push(pages.length + at);
        values.set(id, texts);
      }
    }
  });
  return filters;
}
