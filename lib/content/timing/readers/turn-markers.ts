import type { CueLine, CueLines } from './cue-line';

/** Number of clear turns in a file from which an unclear hyphen also counts as one. */
const MIN_CLEAR = 2;

/**
 * Decides whether `>>` or a hyphen at the start of a line begins a turn, based on the whole file.
 */
export type TurnMarkers = {
  readonly isTurn: (line: CueLine, cue: CueLines) => boolean;
  /** Whether `>>` also begins turns in the middle of a line. */
  readonly hasArrows: boolean;
};

export function turnMarkers(cues: readonly CueLines[]): TurnMarkers {
  const clear = cues.flatMap((cue) => cue.lines.filter((line) => isClear(line, cue)));
  return {
    hasArrows: clear.some(({ head }) => head.marker === 'arrows'),
    isTurn(line, cue) {
      if (line.head.marker === null) return false;
      if (isClear(line, cue)) return true;
      return clear.length >= MIN_CLEAR && !continuesLowerCase(line) && !isAside(line);
    },
  };
}

function isClear(line: CueLine, cue: CueLines): boolean {
  const { marker } = line.head;
  if (marker === null) return false;
  if (marker === 'arrows') return !line.isInside || !continuesLowerCase(line);
  const isPaired = cue.lines.filter(({ head }) => head.marker === 'dash').length > 1;
  if (isPaired) return !(line.isInside && continuesLowerCase(line));
  return !line.isInside && !(continuesLowerCase(line) && isAside(line));
}

/** Whether the text after the marker continues in lower case, or with a number. */
function continuesLowerCase({ text, head }: CueLine): boolean {
  return /^["'“„«([]*[\p{Ll}\p{N}]/u.test(text.slice(head.markerLength));
}

/** Whether dashes enclose a part of a sentence: `- which few had read - and left`. */
function isAside({ text, head }: CueLine): boolean {
  return /\s[-–—]+(?:\s|$)/u.test(text.slice(head.markerLength));
}
