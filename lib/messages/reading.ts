/** Messages of the interactive transcript. Loaded with its code. */
export type ReadingMessages = {
  readonly close: string;
  readonly jumpToPlaying: string;
  /** Before a link to the episode's page, in an embedded player that cannot fetch the transcript. */
  readonly textOnEpisodePage: string;
  /** Shown at the end of a clip that a link selected. */
  readonly clipEnded: string;
  readonly keepPlaying: string;
  readonly repeatClip: string;
  /** Shown when the audio differs from the audio that was timed. */
  readonly audioDiffers: string;
  /** Name of the toolbar at a selection. */
  readonly quote: string;
  readonly copyQuote: string;
  readonly copyLink: string;
  readonly find: string;
  /** `at` counts from 1; 0 of 0 when there is none. */
  readonly hits: (at: number, all: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;
  readonly playHere: string;
};
