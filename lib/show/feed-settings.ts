import type { License } from './license';
import type { Place } from './place';

/** Settings of a show that appear in its feeds and on no page. */
export type FeedSettings = {
  /**
   * Address of the show's feed at its host; `null` if the site publishes the feed itself.
   * With it the site publishes no feeds, so that directories list only one.
   */
  readonly hostFeed: string | null;
  /** Number of episodes, newest first, in the feeds for apps; `/feed-all.xml` contains all. */
  readonly limit: number;
  /** Apps start a `serial` show with the first episode, an `episodic` one with the newest. */
  readonly type: 'episodic' | 'serial';
  /** Whether the feed asks other hosts not to import the show. */
  readonly locked: boolean;
  /** Whether the feed asks directories not to list the show. */
  readonly block: boolean;
  /** A WebSub hub that distributes updates. */
  readonly hub: string | null;
  /** New address of a feed that has moved. */
  readonly newFeed: string | null;
  /** Addresses that the feed had before on this domain, as paths or whole. */
  readonly formerly: readonly string[];
  readonly funding: readonly { readonly url: string; readonly title: string }[];
  readonly places: readonly Place[];
  readonly license: License | null;
  /** Free text, such as a code that proves ownership of the show. */
  readonly texts: readonly { readonly purpose: string | null; readonly text: string }[];
  readonly updates: UpdateFrequency | null;
  readonly podroll: readonly Recommended[];
  /** Put before addresses of audio in feeds, for statistics; `null` for none. */
  readonly prefix: string | null;
  /** Elements for the channel, as XML with their namespaces. */
  readonly extra: readonly string[];
};

/** How often new episodes are published. */
export type UpdateFrequency = {
  readonly text: string;
  /** A recurrence rule of RFC 5545, such as `FREQ=WEEKLY;BYDAY=MO`. */
  readonly rrule: string | null;
  /** Start of the rule, as RFC 3339 in UTC. */
  readonly startsAt: string | null;
  /** Whether the show has ended. */
  readonly complete: boolean;
};

/** Another show that this one recommends. */
export type Recommended = {
  /** Its `podcast:guid`. */
  readonly guid: string;
  readonly url: string | null;
  readonly title: string | null;
};
