import type { Cover } from '@/lib/episode/cover';
import type { Track } from '@/lib/player/player-state';

/** Data in the index about an episode or a page beside its words. */
export type SearchRecord = EpisodeRecord | PageRecord;

/** What the search shows of an episode, and needs to play it. */
export type EpisodeRecord = {
  readonly kind: 'episode';
  readonly track: Track;
  /** Label above the title, such as `Daily Episode`. */
  readonly series: string | null;
  /** The date as the author wrote it, and as it is shown. */
  readonly date: string;
  readonly day: string;
  /** Address of the timing; `null` when there is none. */
  readonly timing: string | null;
  /** `null` for an episode with a picture. */
  readonly cover: Cover | null;
  /** Names of the speakers, in order of appearance; blocks refer to their index. */
  readonly speakers: readonly string[];
};

/** What the search shows of a page of the show's own. */
export type PageRecord = {
  readonly kind: 'page';
  readonly title: string;
  /** Its address on the host. */
  readonly page: string;
};
