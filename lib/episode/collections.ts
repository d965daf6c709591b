import type { Series, Show } from '@/lib/show/show';
import type { CollectionKind } from '@/lib/links/collection-path';
import type { Episode } from './episode';
import { memoizeByRef } from './memoize-by-ref';
import { peopleOf } from './people-of';

/** A show with its published episodes, newest first. */
export type Published = { readonly show: Show; readonly episodes: readonly Episode[] };

/** The episodes of one series, topic or person, which have a page. */
export type Collection = {
  readonly kind: CollectionKind;
  /** Part of the address. */
  readonly id: string;
  readonly title: string;
  /** Plain text; `null` except for a series with a description. */
  readonly description: string | null;
  /** Newest first. */
  readonly episodes: readonly Episode[];
};

/** A collection without its episodes, for its title and description. */
export type CollectionFacts = Omit<Collection, 'episodes'>;

export type Collections = Readonly<Record<CollectionKind, readonly Collection[]>>;

/**
 * All collections of a show. They include every series of the show, even one without
 * episodes, since it has a feed; topics and people come from the episodes. Series
 * keep the show's order, the others are sorted by name.
 */
export const collectionsOf = memoizeByRef(({ show, episodes }: Published): Collections => {
  const byName = new Intl.Collator(show.language, { numeric: true });
  const sorted = (collections: Collection[]) =>
    collections.toSorted((a, b) => byName.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return {
    series: show.series.map((one) => seriesCollection(one, episodes)),
    topics: sorted(group('topics', episodes, ({ topics }) => topics)),
    people: sorted(
      group('people', episodes, (episode) =>
        peopleOf(show, episode).map(({ id, name }) => ({ id, title: name })),
      ),
    ),
  };
});

/**
 * Finds a collection by its id.
 *
 * @throws {Error} When it does not exist; pages are created only for existing ones.
 */
export function collectionOf(published: Published, kind: CollectionKind, id: string): Collection {
  const found = collectionsOf(published)[kind].find((collection) => collection.id === id);
  if (found === undefined) throw new Error(`There is no page "${id}" among ${kind}.`);
  return found;
}

function seriesCollection(
  { id, title, description }: Series,
  episodes: readonly Episode[],
): Collection {
  const own = episodes.filter(({ series }) => series?.id === id);
  return { kind: 'series', id, title, description, episodes: own };
}

type Named = { readonly id: string; readonly title: string };

/** Merges names that lead to the same address, even if their spelling differs. */
function group(
  kind: CollectionKind,
  episodes: readonly Episode[],
  namesOf: (episode: Episode) => readonly Named[],
): Collection[] {
  const groups = new Map<string, { titles: string[]; episodes: Set<Episode> }>();
  for (const episode of episodes) {
    for (const { id, title } of namesOf(episode)) {
      const one = groups.get(id) ?? { titles: [], episodes: new Set() };
      one.titles.push(title);
      one.episodes.add(episode);
      groups.set(id, one);
    }
  }
  return [...groups].map(([id, one]) => ({
    kind,
    id,
    title: mostCommon(one.titles),
    description: null,
    episodes: [...one.episodes],
  }));
}

/** The most common spelling; of equally common ones, the latest. */
function mostCommon(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  // Titles are ordered from the newest episode on, and a Map keeps that order.
  const [best] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return best;
}
