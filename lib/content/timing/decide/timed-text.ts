import type { TimeSpan } from '@/lib/transcript/timing';
import { wordsIn } from '@/lib/transcript/words';

/** What a timed transcript says, whatever its format. Times are seconds. */
export type TimedText = {
  readonly cues: readonly TimedCue[];
  /** Of the audio it is about; `null` when the file does not say. */
  readonly durationSeconds: number | null;
};

/** What one person says in a piece of time. */
export type TimedCue = TimeSpan & {
  readonly speaker: string | null;
  /** Its text in its order, blanks included; each piece with a time of its own. */
  readonly pieces: readonly TimedPiece[];
};

export type TimedPiece = TimeSpan & { readonly text: string };

/** A word, and whether the file itself says when it is spoken. */
export type TimedWord = TimeSpan & { readonly text: string; readonly isExact: boolean };

export function cueText({ pieces }: Pick<TimedCue, 'pieces'>): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/**
 * The words of a cue. A piece of several words shares its time among them by
 * their letters; a word of several pieces, as some programs write it, has the
 * time of all of them.
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
      // A word that goes on belongs to the next piece as well.
      if (span.end <= end) first = at + 1;
    }
    for (const { at, startSeconds, endSeconds } of shared(piece, parts)) {
      const span = spans[at];
      const begun = words[at];
      words[at] = {
        text: span === undefined ? '' : text.slice(span.start, span.end),
        startSeconds: begun?.startSeconds ?? startSeconds,
        endSeconds,
        isExact: parts.length === 1 && (begun?.isExact ?? true),
      };
    }
    begin = end;
  }
  return words;
}

/** What a piece has of a word: its place among the words of the cue, and how many letters. */
type Part = { readonly at: number; readonly letters: number };

/** The time of a piece, shared by letters. */
function shared(piece: TimedPiece, parts: readonly Part[]): (TimeSpan & { readonly at: number })[] {
  const all = parts.reduce((sum, { letters }) => sum + letters, 0);
  const length = piece.endSeconds - piece.startSeconds;
  let before = 0;
  return parts.map(({ at, letters }) => {
    const startSeconds = piece.startSeconds + (length * before) / all;
    before += letters;
    return { at, startSeconds, endSeconds: piece.startSeconds + (length * before) / all };
  });
}
