import type { CueLine, CueLines } from './cue-lines';

/** Clear turns that a file needs before an unclear hyphen is one as well. */
const FEWEST_CLEAR = 2;

/** Decides whether `>>` or a hyphen at the start of a line begins a turn, by the whole file. */
export type TurnMarks = {
  readonly isTurn: (line: CueLine, cue: CueLines) => boolean;
  /** Whether `>>` begins turns also in the middle of a line. */
  readonly hasArrows: boolean;
};

export function turnMarks(cues: readonly CueLines[]): TurnMarks {
  const clear = cues.flatMap((cue) => cue.lines.filter((line) => isClear(line, cue)));
  return {
    hasArrows: clear.some(({ head }) => head.mark === 'arrows'),
    isTurn(line, cue) {
      if (line.head.mark === null) return false;
      if (isClear(line, cue)) return true;
      return clear.length >= FEWEST_CLEAR && !goesOnSmall(line) && !isAside(line);
    },
  };
}

function isClear(line: CueLine, cue: CueLines): boolean {
  const { mark } = line.head;
  if (mark === null) return false;
  if (mark === 'arrows') return !line.isInside || !goesOnSmall(line);
  const isPaired = cue.lines.filter(({ head }) => head.mark === 'dash').length > 1;
  if (isPaired) return !(line.isInside && goesOnSmall(line));
  return !line.isInside && !(goesOnSmall(line) && isAside(line));
}

/** The text behind the mark goes on in small letters, or with a number. */
function goesOnSmall({ text, head }: CueLine): boolean {
  return /^["'“„«([]*[\p{Ll}\p{N}]/u.test(text.slice(head.markLength));
}

/** `- which few had read - and left`: dashes around a part of a sentence. */
function isAside({ text, head }: CueLine): boolean {
  return /\s[-–—]+(?:\s|$)/u.test(text.slice(head.markLength));
}
