/** What the transcript says while it moves with the sound. Fetched with what moves it. */
export type ReadingMessages = {
  readonly close: string;
  readonly backToVoice: string;
  /** Before a link to the episode's page, in a frame that can fetch no text. */
  readonly textElsewhere: string;
  /** A clip that a link asked for is over. */
  readonly clipOver: string;
  readonly goOn: string;
  readonly repeatClip: string;
  /** Said when the audio is another one than was timed. */
  readonly shifted: string;
  /** Name of the bar at a selection. */
  readonly quote: string;
  readonly copyQuote: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly find: string;
  /** `at` counts from 1; 0 of 0 when there is none. */
  readonly hits: (at: number, all: number) => string;
  readonly previousHit: string;
  readonly nextHit: string;
  readonly playHere: string;
};
