import type { TimeSpan } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';

/** The content of a timed transcript, independent of its format. Times are in seconds. */
export type TimedText = {
  readonly cues: readonly TimedCue[];
  /** Length of the transcribed audio; `null` if the file does not give it. */
  readonly durationSeconds: number | null;
};

/** The words of one person in a time span. */
export type TimedCue = TimeSpan & {
  readonly speaker: string | null;
  /** The text in order, including spaces; each piece has its own time. */
  readonly pieces: readonly TimedPiece[];
};

export type TimedPiece = TimeSpan & {
  readonly text: string;
  /** Natural logarithm of how sure a recognizer is; absent where the file does not say. */
  readonly logProbability?: number;
};

/** A word, and whether its time is given by the file rather than estimated. */
export type TimedWord = TimeSpan & { readonly text: string; readonly isExact: boolean };

export function cueText({ pieces }: Pick<TimedCue, 'pieces'>): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a cue. The time of a piece with several words is divided among them by their
 * letters. A word of several pieces, as some programs write it, has the time of all of them.
 */
export function cueWords({ pieces }: Pick<TimedCue, 'pieces'>): TimedWord[] {
  const text = pieces.map((piece) => piece.text).join('');
  const spans = wordsIn(text);
  const words: TimedWord[] = [];
  let begin = 0;
  let first = 0;
  for (const piece of pieces) {
    const end = begin + piece.text.length;
    const parts: Part[] = [];
    for (let at = first; at < spans.length; at += 1) {
      const span = spans[at];
      if (span === undefined || span.start >= end) break;
      const letters = Math.min(span.end, end) - Math.max(span.start, begin);
      parts.push({ at, letters });
      // A word that continues belongs to the next piece, too.
      if (span.end <= end) first = at + 1;
    }
    for (const { at, startSeconds, endSeconds } of shareTime(piece, parts)) {
      const span = spans[at];
      const started = words[at];
      words[at] = {
        text: span === undefined ? '' : text.slice(span.start, span.end),
        startSeconds: started?.startSeconds ?? startSeconds,
        endSeconds,
        isExact: parts.length === 1 && (started?.isExact ?? true),
      };
    }
    begin = end;
  }
  return words;
}

/** The part of a word in a piece: the word's index in the cue, and the number of letters. */
type Part = { readonly at: number; readonly letters: number };

/** Divides the time of a piece by letters. */
function shareTime(
  piece: TimedPiece,
  parts: readonly Part[],
): (TimeSpan & { readonly at: number })[] {
  const all = parts.reduce((sum, { letters }) => sum + letters, 0);
  const length = piece.endSeconds - piece.startSeconds;
  let before = 0;
  return parts.map(({ at, letters }) => {
    const startSeconds = piece.startSeconds + (length * before) / all;
    before += letters;
    return { at, startSeconds, endSeconds: piece.startSeconds + (length * before) / all };
  });
}
