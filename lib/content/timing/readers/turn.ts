/** The start of a turn in the text of a cue. */
export type Turn = {
  readonly start: number;
  /** The start of the speech, after a marker and a name. */
  readonly speech: number;
  /** `null` if the file does not name the speaker. */
  readonly speaker: string | null;
};
