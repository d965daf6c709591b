import { type Head } from './speaker-head';
import type { TimedCue } from '@/lib/content/timing/decide/timed-text';

/** A line of a cue and its beginning. Offsets are relative to the text of the cue. */
export type CueLine = {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly head: Head;
  /** Whether the line continues a sentence of the line before. */
  readonly isInside: boolean;
};

/** A cue as lines, without empty lines. */
export type CueLines = {
  readonly cue: TimedCue;
  readonly text: string;
  readonly lines: readonly CueLine[];
  /** Whether the cue contains words besides sounds such as `[Music]`. */
  readonly isSpoken: boolean;
};
