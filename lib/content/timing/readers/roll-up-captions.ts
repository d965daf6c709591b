import { cueText, type TimedCue, type TimedPiece } from '@/lib/content/timing/decide/timed-text';

/** Share of the cues that repeat a line: fewer do so because somebody said it twice. */
const ROLLS = 0.3;

/**
 * Takes out what captions that roll up, as those of YouTube, say twice: a cue
 * begins with the last line of the one before it.
 */
export function withoutRolled(cues: readonly TimedCue[]): readonly TimedCue[] {
  const repeats = cues.filter((cue, at) => {
    const before = cues[at - 1];
    return before !== undefined && firstLine(cue) === lastLine(before);
  });
  if (repeats.length < cues.length * ROLLS) return cues;
  let last = '';
  return cues.flatMap((cue) => {
    const isRepeat = firstLine(cue) === last;
    last = lastLine(cue) || last;
    const pieces = isRepeat ? withoutFirstLine(cue.pieces) : cue.pieces;
    return cueText({ pieces }) === '' ? [] : [{ ...cue, pieces }];
  });
}

function linesOf({ pieces }: TimedCue): string[] {
  return pieces
    .map(({ text }) => text)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function firstLine(cue: TimedCue): string {
  return linesOf(cue)[0] ?? '';
}

function lastLine(cue: TimedCue): string {
  return linesOf(cue).at(-1) ?? '';
}

function withoutFirstLine(pieces: readonly TimedPiece[]): TimedPiece[] {
  let isOver = false;
  let isText = false;
  return pieces.flatMap((piece) => {
    if (isOver) return [piece];
    const at = [...piece.text].findIndex((sign) => {
      isText ||= sign.trim() !== '';
      return sign === '\n' && isText;
    });
    if (at === -1) return [];
    isOver = true;
    return [{ ...piece, text: [...piece.text].slice(at + 1).join('') }];
  });
}
