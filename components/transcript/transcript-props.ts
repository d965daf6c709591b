import type { Track } from '@/lib/player/player-state';

export type TranscriptLoaderProps = {
  readonly track: Track;
  /** Address of the timing file; `null` when the transcript has no timing. */
  readonly timing: string | null;
  /** The source that a quotation names after its speaker. */
  readonly source: string;
  /** The element that contains the text; `null` until the text is loaded. */
  readonly root: HTMLElement | null;
};
