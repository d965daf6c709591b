/** Seconds by which a cue may begin before the one above it, for example at an interruption. */
export const MAX_BACK_SECONDS = 5;
/** Number of lines that a notice lists. */
const MAX_LINES = 5;

/** A cue with its line in the file. */
export type PositionedCue = { readonly startSeconds: number; readonly line: number };

/** Cues that are out of order: too far, which is a problem, or a little, which is a notice. */
export type CueOrder<Cue extends PositionedCue> = {
  /** Cues that begin too far before one above them. */
  readonly misplaced: readonly Cue[];
  /** Cues that begin a little before one above them, and are sorted. */
  readonly early: readonly Cue[];
};

/**
 * Checks the order of the cues in a file.
 *
 * @param slackSeconds A cue that goes back by no more than this is not reported.
 */
export function cueOrder<Cue extends PositionedCue>(
  cues: readonly Cue[],
  slackSeconds: number,
): CueOrder<Cue> {
  let latest = 0;
  const misplaced: Cue[] = [];
  const early: Cue[] = [];
  for (const cue of cues) {
    const back = latest - cue.startSeconds;
    if (back > MAX_BACK_SECONDS) misplaced.push(cue);
    else if (back > slackSeconds) early.push(cue);
    latest = Math.max(latest, cue.startSeconds);
  }
  return { misplaced, early };
}

/** A notice that lists the cues that were sorted; none if there are no such cues. */
export function sortedNotice({ early }: CueOrder<PositionedCue>): string[] {
  if (early.length === 0) return [];
  const lines = early.slice(0, MAX_LINES).map(({ line }) => line);
  const more = early.length > lines.length ? ', …' : '';
  const what =
    early.length === 1
      ? `a cue that begins before the one above it (line ${lines.join()})`
      : `${early.length} cues that begin before one above them (lines ${lines.join(', ')}${more})`;
  return [`has ${what}. The cues were sorted by time.`];
}
