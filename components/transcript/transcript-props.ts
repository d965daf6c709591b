import type { Track } from '@/lib/player/player-state';

export type TranscriptLoaderProps = {
  readonly track: Track;
  /** Where the timing is; `null` when nobody has timed the transcript. */
  readonly timing: string | null;
  /** What a quote names besides its speaker. */
  readonly source: string;
  /** The element that has the text; `null` until the text is there. */
  readonly root: HTMLElement | null;
};
