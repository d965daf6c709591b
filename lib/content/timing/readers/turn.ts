/** Where a turn begins in the text of a cue. */
export type Turn = {
  readonly start: number;
  /** Where the speech begins, behind a mark and a name. */
  readonly speech: number;
  /** `null` when the file does not name the speaker. */
  readonly speaker: string | null;
};
