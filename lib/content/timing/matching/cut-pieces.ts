import { timedPiece } from './pieces-of';
import type { TimedCue, TimedPiece } from '@/lib/content/timing/decide/timed-text';

/** A part of the text of a cue, as UTF-16 offsets. */
export type Range = { readonly start: number; readonly end: number };

/**
 * Splits a cue into the parts that are speech. The text between them takes no time: the
 * time of a piece is divided among its speech only.
 *
 * @param ranges Ranges of the speech, in ascending order.
 * @returns A cue for each range; `null` for a range without text.
 */
export function cutPieces(cue: TimedCue, ranges: readonly Range[]): (TimedCue | null)[] {
  const parts = ranges.map((): TimedPiece[] => []);
  let begin = 0;
  for (const piece of cue.pieces) {
    const from = begin;
    begin += piece.text.length;
    const texts = ranges.map(({ start, end }) =>
      piece.text.slice(Math.max(0, start - from), Math.max(0, end - from)),
    );
    shareTime(piece, texts).forEach((part, at) => {
      if (part !== null) parts[at]?.push(part);
    });
  }
  return parts.map((pieces): TimedCue | null => {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (first === undefined || last === undefined) return null;
    if (pieces.every(({ text }) => text.trim() === '')) return null;
    const { startSeconds } = first;
    return { ...cue, pieces, startSeconds, endSeconds: last.endSeconds };
  });
}

/** Divides a piece among texts by their letters; `null` for an empty text. */
function shareTime(piece: TimedPiece, texts: readonly string[]): (TimedPiece | null)[] {
  const letters = texts.map((text) => text.replaceAll(/\s/g, '').length);
  const all = letters.reduce((sum, count) => sum + count, 0);
  const length = piece.endSeconds - piece.startSeconds;
  let before = 0;
  return texts.map((text, at) => {
    if (text === '') return null;
    const timeAt = (count: number) => piece.startSeconds + (all === 0 ? 0 : (length * count) / all);
    const startSeconds = timeAt(before);
    before += letters[at] ?? 0;
    const time = { startSeconds, endSeconds: timeAt(before) };
    return timedPiece(time, text, piece.logProbability);
  });
}
