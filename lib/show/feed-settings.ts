import type { License } from './license';
import type { Place } from './place';

/** What a show says in its feeds and on no page. */
export type FeedSettings = {
  /** Newest episodes in the feeds that apps read; the whole show is in `/feed-all.xml`. */
  readonly limit: number;
  /** `serial` is heard from the first episode on, `episodic` from the newest. */
  readonly type: 'episodic' | 'serial';
  /** Whether other hosts are asked not to import the show. */
  readonly locked: boolean;
  /** Whether directories are asked not to list it. */
  readonly block: boolean;
  /** A WebSub hub that passes news on. */
  readonly hub: string | null;
  /** Where the feed has moved to. */
  readonly newFeed: string | null;
  readonly funding: readonly { readonly url: string; readonly title: string }[];
  readonly places: readonly Place[];
  readonly license: License | null;
  /** Free text, such as a code that proves whose show it is. */
  readonly texts: readonly { readonly purpose: string | null; readonly text: string }[];
  readonly updates: UpdateFrequency | null;
  readonly podroll: readonly Recommended[];
};

/** How often something new comes. */
export type UpdateFrequency = {
  readonly text: string;
  /** A recurrence rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`. */
  readonly rrule: string | null;
  /** When the rule begins, as RFC 3339 in UTC. */
  readonly startsAt: string | null;
  /** Whether nothing more will come. */
  readonly complete: boolean;
};

/** Another show that this one likes. */
export type Recommended = {
  /** Its `podcast:guid`. */
  readonly guid: string;
  readonly url: string | null;
  readonly title: string | null;
};
