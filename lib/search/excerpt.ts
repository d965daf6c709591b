import { wordsIn, type WordSpan } from '@/lib/transcript/words';
import type { Hit } from './find-hits';

/** A piece of an excerpt, and whether it matches the query. */
export type ExcerptPiece = { readonly text: string; readonly isHighlighted: boolean };

/** Words before and after the match. */
const BEFORE = 12;
const AFTER = 24;

/** An excerpt of two or more hits has at most this many words. */
const MOST_TOGETHER = 60;

/** A hit and the text to show for it. */
export type Excerpt = { readonly hit: Hit; readonly pieces: readonly ExcerptPiece[] };

type Span = { readonly first: number; readonly last: number };

/** The excerpt around a hit, cut at words, with each match as a separate piece. */
export function excerptOf(hit: Hit): ExcerptPiece[] {
  return piecesOf(hit, spanOf(hit), hit.highlights);
}

/**
 * The excerpts of some hits, in order. Hits of one paragraph whose excerpts overlap share one, so
 * that no text is shown twice; it stands for the first of them.
 */
export function excerptsOf(hits: readonly Hit[]): Excerpt[] {
  const groups: { hit: Hit; span: Span; highlights: readonly WordSpan[] }[] = [];
  for (const hit of hits) {
    const span = spanOf(hit);
    const group = groups.at(-1);
    const both = group && joined(group.hit, group.span, hit, span);
    if (group && both) {
      group.span = both;
      group.highlights = [...group.highlights, ...hit.highlights];
    } else groups.push({ hit, span, highlights: hit.highlights });
  }
  return groups.map(({ hit, span, highlights }) => ({
    hit,
    pieces: piecesOf(hit, span, highlights),
  }));
}

/** The excerpt of two hits that overlap; `null` if they do not, or if it would be too long. */
function joined(before: Hit, span: Span, hit: Hit, next: Span): Span | null {
  if (before.part !== hit.part || next.first >= span.last) return null;
  const both = { first: span.first, last: Math.max(span.last, next.last) };
  const { length } = wordsIn(hit.part.text.slice(both.first, both.last));
  return length > MOST_TOGETHER ? null : both;
}

/** From the start of the sentence, unless the match is too far from it. */
function spanOf({ part: { text }, start, end, from }: Hit): Span {
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
  return { first, last };
}

function piecesOf(
  { part: { text }, start }: Hit,
  { first, last }: Span,
  highlights: readonly WordSpan[],
): ExcerptPiece[] {
  const inside = highlights.filter((one) => one.start >= first && one.end <= last);
  return [
    { text: first > start ? '… ' : '', isHighlighted: false },
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
