import type { Track } from '@/lib/player/player-state';

/** What the page of an embedded player tells its script, as JSON in the page. */
export type EmbedData = {
  readonly track: Track;
  readonly show: { readonly title: string; readonly basePath: string };
  /** Where the times of words are, with the base path; `null` when nobody has timed them. */
  readonly timing: string | null;
};
