import type { TimeSpan } from '@/lib/transcript/timing';
import type { TimedPiece } from '@/lib/content/timing/decide/timed-text';

/** A word as a program lists it beside the text; not each has times. */
export type ListedWord = {
  readonly text: string;
  readonly start: number | null;
  readonly end: number | null;
};

/**
 * The text of a cue, cut behind each of its words. Lists leave out blanks and
 * signs that the text has.
 *
 * @param time Of the cue, for words without one.
 */
export function piecesOf(
  text: string,
  words: readonly ListedWord[],
  time: TimeSpan,
): readonly TimedPiece[] {
  let place = 0;
  let latest = time.startSeconds;
  const pieces = words.map((word, at) => {
    const bare = word.text.trim();
    const found = text.indexOf(bare, place);
    const piece = found === -1 ? ` ${bare}` : text.slice(place, found + bare.length);
    if (found !== -1) place = found + bare.length;
    const startSeconds = word.start ?? latest;
    latest = Math.max(startSeconds, word.end ?? nextStart(words, at) ?? time.endSeconds);
    return { text: piece, startSeconds, endSeconds: latest };
  });
  const last = pieces.pop();
  if (last === undefined) return [{ text, ...time }];
  // Signs behind the last word.
  return [...pieces, { ...last, text: last.text + text.slice(place) }];
}

function nextStart(words: readonly ListedWord[], at: number): number | null {
  return words.slice(at + 1).find(({ start }) => start !== null)?.start ?? null;
}
