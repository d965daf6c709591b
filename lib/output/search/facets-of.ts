import type { Episode } from '@/lib/episode/episode';
import { FACETS, type FacetsFile, type Facet, type FacetValue } from '@/lib/search/facets';
import { searchExamples } from './search-examples';
import type { Show } from '@/lib/show/show';

type Facets = Readonly<Record<Facet, readonly FacetValue[]>>;

/** The values of an episode for each facet. */
export function facetsOf({ series, topics, people, day }: Episode): Facets {
  const year = day.slice(0, 4);
  return {
    series: series === null ? [] : [[series.id, series.title]],
    topic: topics.map(({ id, title }) => [id, title]),
    person: people.map(({ id, name }) => [id, name]),
    year: [[year, year]],
  };
}

/**
 * All facet values of a show: names in alphabetical order, the latest year first.
 */
export function facetsFile(
  show: Show,
  episodes: readonly Episode[],
): Omit<FacetsFile, 'version' | 'isSmall'> {
  const { compare } = new Intl.Collator(show.language);
  const all = episodes.map(facetsOf);
  const facets = FACETS.map((facet): [Facet, FacetValue[]] => {
    const values = [...new Map(all.flatMap((one) => one[facet]))];
    values.sort(([, a], [, b]) => (facet === 'year' ? compare(b, a) : compare(a, b)));
    return [facet, values];
  });
  return {
    language: show.language,
    // It contains each facet once.
    facets: Object.fromEntries(facets) as Record<Facet, FacetValue[]>,
    examples: searchExamples(episodes),
  };
}
