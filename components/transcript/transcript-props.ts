import type { Track } from '@/lib/player/player-state';

export type TranscriptLoaderProps = {
  readonly track: Track;
  /** Address of the timing file; `null` when the transcript has no timing. */
  readonly timing: string | null;
  /** The source that a quotation names after its speaker. */
  readonly source: string;
  /** Where the file of the episode can be edited; `null` if the show defines no such address. */
  readonly editUrl: string | null;
  /** The element that contains the text; `null` until the text is loaded. */
  readonly root: HTMLElement | null;
};
