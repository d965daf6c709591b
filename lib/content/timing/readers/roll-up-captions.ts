import { cueText, type TimedCue, type TimedPiece } from '@/lib/content/timing/decide/timed-text';

/** If a smaller share of the cues repeats a line, the repetitions are spoken. */
const MIN_REPEAT_SHARE = 0.3;

/**
 * Removes the repeated lines of roll-up captions, such as those of YouTube, in which a cue
 * begins with the last line of the cue before it.
 */
export function withoutRepeatedLines(cues: readonly TimedCue[]): readonly TimedCue[] {
  const repeats = cues.filter((cue, at) => {
    const before = cues[at - 1];
    return before !== undefined && firstLine(cue) === lastLine(before);
  });
  if (repeats.length < cues.length * MIN_REPEAT_SHARE) return cues;
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
  let isDone = false;
  let isText = false;
  return pieces.flatMap((piece) => {
    if (isDone) return [piece];
    const at = [...piece.text].findIndex((character) => {
      isText ||= character.trim() !== '';
      return character === '\n' && isText;
    });
    if (at === -1) return [];
    isDone = true;
    return [{ ...piece, text: [...piece.text].slice(at + 1).join('') }];
  });
}
