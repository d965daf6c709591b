import type { Series, Show } from '@/lib/show/show';
import type { CollectionKind } from '@/lib/links/collection-path';
import type { Episode } from './episode';
import { memoizeByRef } from './memoize-by-ref';
import { peopleOf } from './people-of';

/** A show with what it publishes, newest first. */
export type Published = { readonly show: Show; readonly episodes: readonly Episode[] };

/** Episodes that share a series, a topic or a person, with a page of their own. */
export type Collection = {
  readonly kind: CollectionKind;
  /** Part of the address. */
  readonly id: string;
  readonly title: string;
  /** Plain text; `null` for all but a series that has one. */
  readonly description: string | null;
  /** Newest first. */
  readonly episodes: readonly Episode[];
};

export type Collections = Readonly<Record<CollectionKind, readonly Collection[]>>;

/**
 * Every way into a show. A series is there as soon as the show has it, since its
 * feed is; topics and people come from episodes. Series stand in the show's
 * order, the others by name.
 */
export const collectionsOf = memoizeByRef(({ show, episodes }: Published): Collections => {
  const byName = new Intl.Collator(show.language, { numeric: true });
  const named = (ways: Collection[]) =>
    ways.toSorted((a, b) => byName.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  return {
    series: show.series.map((one) => seriesWay(one, episodes)),
    topics: named(group('topics', episodes, ({ topics }) => topics)),
    people: named(
      group('people', episodes, (episode) =>
        peopleOf(show, episode).map(({ id, name }) => ({ id, title: name })),
      ),
    ),
  };
});

/**
 * One of them.
 *
 * @throws {Error} When there is none; pages are made for those that there are.
 */
export function collectionOf(published: Published, kind: CollectionKind, id: string): Collection {
  const found = collectionsOf(published)[kind].find((way) => way.id === id);
  if (found === undefined) throw new Error(`There is no page "${id}" among ${kind}.`);
  return found;
}

function seriesWay({ id, title, description }: Series, episodes: readonly Episode[]): Collection {
  const own = episodes.filter(({ series }) => series?.id === id);
  return { kind: 'series', id, title, description, episodes: own };
}

type Named = { readonly id: string; readonly title: string };

/** Names that make the same address are one, also when they are written in two ways. */
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
    title: commonest(one.titles),
    description: null,
    episodes: [...one.episodes],
  }));
}

/** The spelling that is used most; of two, the one that was used last. */
function commonest(titles: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const title of titles) counts.set(title, (counts.get(title) ?? 0) + 1);
  // Titles came in from the newest episode on, and a Map keeps that order.
  const [best] = [...counts].reduce((most, next) => (next[1] > most[1] ? next : most));
  return best;
}
