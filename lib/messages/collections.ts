import type { CollectionKind } from '@/lib/links/collection-path';

/** Messages of the collection pages (series, topic, person, year) and of related episodes. */
export type CollectionMessages = {
  /** Name of the navigation at the top of the archive. */
  readonly browse: string;
  /** Before the links to the lists of topics and of people. */
  readonly more: string;
  readonly kinds: Readonly<Record<CollectionKind | 'years', string>>;
  /** Label above the name of a collection. */
  readonly kind: Readonly<Record<CollectionKind, string>>;
  readonly all: Readonly<Record<'topics' | 'people', string>>;
  /** Summary of a collection page, such as `12 episodes about Maps`. */
  readonly episodesBy: Readonly<Record<CollectionKind, (count: string, title: string) => string>>;
  readonly episodesFrom: (year: number) => string;
  readonly previousIn: (series: string) => string;
  readonly nextIn: (series: string) => string;
  readonly related: string;
  readonly feedOf: (series: string) => string;
};
