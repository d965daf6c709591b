import type { CollectionKind } from '@/lib/links/collection-path';

/** What the ways into a show say: lists by series, topic, person and year, and what is close to an episode. */
export type CollectionMessages = {
  /** Name of the navigation at the top of the archive. */
  readonly browse: string;
  /** Before the links to where topics and people are listed. */
  readonly more: string;
  readonly kinds: Readonly<Record<CollectionKind | 'years', string>>;
  /** Stands above the name of one. */
  readonly kind: Readonly<Record<CollectionKind, string>>;
  readonly all: Readonly<Record<'topics' | 'people', string>>;
  /** What a page is about, such as `12 episodes about Maps`. */
  readonly episodesBy: Readonly<Record<CollectionKind, (count: string, title: string) => string>>;
  readonly episodesOf: (year: number) => string;
  readonly previousIn: (series: string) => string;
  readonly nextIn: (series: string) => string;
  readonly related: string;
  readonly feedOf: (series: string) => string;
};
