import { wordsIn } from '@/lib/transcript/words';
import type { Hit } from './find-hits';

/** A piece of an excerpt, and whether it was searched for. */
export type ExcerptPiece = { readonly text: string; readonly isMarked: boolean };

/** Words on each side of what was found. */
const BEFORE = 12;
const AFTER = 24;

/** A hit in its context, cut at words, with what was found in pieces of its own. */
export function excerptOf({ part: { text }, start, end, marks, from }: Hit): ExcerptPiece[] {
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
  const inside = marks.filter((mark) => mark.start >= first && mark.end <= last);
  return [
    { text: first > 0 ? '… ' : '', isMarked: false },
    ...markedPieces(text, first, last, inside),
    { text: last < text.length ? ' …' : '', isMarked: false },
  ].filter((piece) => piece.text !== '');
}

type Mark = { readonly start: number; readonly end: number };

/** A text in pieces. Marks with a blank or nothing between them are one. */
export function markedPieces(
  text: string,
  from: number,
  to: number,
  marks: readonly Mark[],
): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = [];
  let at = from;
  for (const { start, end } of joined(text, marks)) {
    pieces.push({ text: text.slice(at, start), isMarked: false });
    pieces.push({ text: text.slice(start, end), isMarked: true });
    at = end;
  }
  pieces.push({ text: text.slice(at, to), isMarked: false });
  return pieces.filter((piece) => piece.text !== '');
}

function joined(text: string, marks: readonly Mark[]): Mark[] {
  const all: Mark[] = [];
  for (const mark of marks) {
    const last = all.at(-1);
    const touches = last !== undefined && text.slice(last.end, mark.start).trim() === '';
    if (touches) all[all.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else all.push(mark);
  }
  return all;
}
