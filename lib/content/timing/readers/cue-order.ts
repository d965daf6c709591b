/** Seconds that a cue may begin before the one above it, as where people interrupt each other. */
export const MOST_BACK_SECONDS = 5;
/** Lines that a notice names. */
const MOST_LINES = 5;

/** A cue, or what stands for one, and where it is written. */
export type Placed = { readonly startSeconds: number; readonly line: number };

/** What is wrong with the order of the cues of a file, and what is only worth knowing. */
export type CueOrder<Cue extends Placed> = {
  /** Cues that begin too long before one above them. */
  readonly wrong: readonly Cue[];
  /** Cues that begin a little before one above them, and so have to be sorted. */
  readonly early: readonly Cue[];
};

/**
 * Looks at the order in which a file has its cues.
 *
 * @param slackSeconds A cue that goes back by no more than this stays where it is.
 */
export function cueOrder<Cue extends Placed>(
  cues: readonly Cue[],
  slackSeconds: number,
): CueOrder<Cue> {
  let latest = 0;
  const wrong: Cue[] = [];
  const early: Cue[] = [];
  for (const cue of cues) {
    const back = latest - cue.startSeconds;
    if (back > MOST_BACK_SECONDS) wrong.push(cue);
    else if (back > slackSeconds) early.push(cue);
    latest = Math.max(latest, cue.startSeconds);
  }
  return { wrong, early };
}

/** Says which cues were sorted; no notice when there are none. */
export function sortedNotice({ early }: CueOrder<Placed>): string[] {
  if (early.length === 0) return [];
  const lines = early.slice(0, MOST_LINES).map(({ line }) => line);
  const more = early.length > lines.length ? ', …' : '';
  const what =
    early.length === 1
      ? `a cue that begins before the one above it (line ${lines.join()})`
      : `${early.length} cues that begin before one above them (lines ${lines.join(', ')}${more})`;
  return [`has ${what}. The cues were sorted by time.`];
}
