import type { Track } from '@/lib/player/player-state';

/** Data from the page of an embedded player to its script, as JSON in the page. */
export type EmbedData = {
  readonly track: Track;
  readonly show: { readonly title: string; readonly basePath: string };
  /** Address of the timing, with the base path; `null` when there is none. */
  readonly timing: string | null;
};
