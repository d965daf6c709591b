import { wordsIn } from '@/lib/transcript/words';
import type { Hit } from './find-hits';

/** A piece of an excerpt, and whether it matches the query. */
export type ExcerptPiece = { readonly text: string; readonly isHighlighted: boolean };

/** Words before and after the match. */
const BEFORE = 12;
const AFTER = 24;

/** The excerpt around a hit, cut at words, with each match as a separate piece. */
export function excerptOf({ part: { text }, start, end, highlights, from }: Hit): ExcerptPiece[] {
  const words = wordsIn(text);
  const at = Math.max(
    0,
    words.findIndex((word) => word.end > from),
  );
  const isTooFar = at - words.findIndex((word) => word.end > start) > BEFORE;
  const first = isTooFar ? (words[at - BEFORE]?.start ?? start) : start;
  const lastWord = words[at + AFTER];
  const last =
    lastWord === undefined ? text.length : Math.max(lastWord.end, Math.min(end, lastWord.end));
  const inside = highlights.filter((one) => one.start >= first && one.end <= last);
  return [
    { text: first > 0 ? '… ' : '', isHighlighted: false },
    ...highlightedPieces(text, first, last, inside),
    { text: last < text.length ? ' …' : '', isHighlighted: false },
  ].filter((piece) => piece.text !== '');
}

type Highlight = { readonly start: number; readonly end: number };

/** Splits a text into pieces. Highlights with only white space between them are merged. */
export function highlightedPieces(
  text: string,
  from: number,
  to: number,
  highlights: readonly Highlight[],
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = from;
  for (const { start, end } of mergeAdjacent(text, highlights)) {
    pieces.push({ text: text.slice(at, start), isHighlighted: false });
    pieces.push({ text: text.slice(start, end), isHighlighted: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), isHighlighted: false });
  return pieces.filter((piece) => piece.text !== '');
}

function mergeAdjacent(text: string, highlights: readonly Highlight[]): Highlight[] {
  const all: Highlight[] = [];
  for (const highlight of highlights) {
    const last = all.at(-1);
    const touches = last !== undefined && text.slice(last.end, highlight.start).trim() === '';
    if (touches)
      all[all.length - 1] = { start: last.start, end: Math.max(last.end, highlight.end) };
    else all.push(highlight);
  }
  return all;
}
