/** A speaker as the player shows them. */
export type TalkSpeaker = {
  /** Short, such as the first name. */
  readonly name: string;
  /** Number of the colour, 0 to 6. */
  readonly number: number;
  /** Address of a small picture; `null` without one. */
  readonly face: string | null;
};

/** Who speaks when, as `timing.json` has it for the player. */
export type Talk = {
  readonly speakers: readonly TalkSpeaker[];
  /**
   * For each turn two numbers: tenths of a second since the start of the turn before it, and
   * the index of its speaker, -1 while no known person speaks.
   */
  readonly turns: readonly number[];
};

/** The start of a turn in seconds, and its speaker. */
export type Turn = { readonly startSeconds: number; readonly speaker: number };

const TENTHS = 10;

/** @param turns In the order of their starts. */
export function encodeTurns(turns: readonly Turn[]): number[] {
  let latest = 0;
  return turns.flatMap(({ startSeconds, speaker }) => {
    const start = Math.round(startSeconds * TENTHS);
    const delta = Math.max(0, start - latest);
    latest += delta;
    return [delta, speaker];
  });
}

/** The speaker at a position, in seconds; `null` while no known person speaks. */
export function speakerAt({ speakers, turns }: Talk, seconds: number): TalkSpeaker | null {
  let start = 0;
  let speaker = -1;
  for (let at = 0; at < turns.length; at += 2) {
    start += turns[at] ?? 0;
    if (start > seconds * TENTHS) break;
    speaker = turns[at + 1] ?? -1;
  }
  return speakers[speaker] ?? null;
}
