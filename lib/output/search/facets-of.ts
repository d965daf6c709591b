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
 * Most values of a facet. The list is loaded before the first result, and nobody chooses from
 * thousands; the names of the others are found as words of their episodes.
 */
export const MOST_VALUES = 300;

/**
 * The facet values of a show: names in alphabetical order, the latest year first. Of too many, those
 * with the most episodes.
 */
export function facetsFile(
  show: Show,
  episodes: readonly Episode[],
): Omit<FacetsFile, 'version' | 'isSmall'> {
  const { compare } = new Intl.Collator(show.language);
  const all = episodes.map(facetsOf);
  const facets = FACETS.map((facet): [Facet, FacetValue[]] => {
    const values = mostUsed(all.flatMap((one) => one[facet]));
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

/** Of values with as many episodes, those whose ids come first. */
function mostUsed(given: readonly FacetValue[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const [id] of given) counts.set(id, (counts.get(id) ?? 0) + 1);
  const values = [...new Map(given)];
  if (values.length <= MOST_VALUES) return values;
  const countOf = (id: string) => counts.get(id) ?? 0;
  values.sort(([a], [b]) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  return values.slice(0, MOST_VALUES);
}
