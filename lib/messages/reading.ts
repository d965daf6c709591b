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
  /** Shown when a link to a clip is opened, before it is played. Whole seconds. */
  readonly quoteFrom: (speaker: string | null, seconds: number) => string;
  /** Name of the button beside it, which shows only "Play". */
  readonly playClip: string;
  /** Shown when the audio differs from the audio that was timed. */
  readonly audioDiffers: string;
  /** Name of the toolbar at a selection. */
  readonly quote: string;
  readonly copyQuote: string;
  readonly copyLink: string;
  /** Saves a passage on this device; and the label after the press. */
  readonly save: string;
  readonly saved: string;
  /** Opens the picture of a quote; and the title of its dialog. */
  readonly image: string;
  readonly quoteImage: string;
  /** The two shapes of the picture. */
  readonly portrait: string;
  readonly tall: string;
  readonly download: string;
  /** `at` counts from 1; 0 of 0 when there is none. */
  readonly hits: (at: number, all: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;
  readonly playHere: string;
  readonly stamp: StampMessages;
  readonly text: TextSettingsMessages;
};

/** The menu of a time stamp. */
export type StampMessages = {
  /** Its name; the time is a clock such as `1:02`. */
  readonly menu: (time: string) => string;
  readonly copyLink: string;
  readonly copyText: string;
  readonly improve: string;
};

/** Names of the reading settings and of their values. */
export type TextSettingsMessages = {
  readonly textSize: string;
  /** Both count from 1. */
  readonly sizeOf: (size: number, all: number) => string;
  readonly spacing: string;
  readonly tight: string;
  readonly normal: string;
  readonly wide: string;
  readonly typeface: string;
  readonly serif: string;
  readonly sans: string;
  readonly stamps: string;
  /** Dims the text around the spoken sentence. */
  readonly dim: string;
  readonly reset: string;
};
