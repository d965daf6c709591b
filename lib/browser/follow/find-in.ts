import type { WordIndex } from './word-index';

/** A place in the text that was searched for. */
export type Hit = {
  readonly range: Range;
  /** The word it begins in, by its number. */
  readonly word: number;
};

/** More hits than anybody walks through; a letter alone would have them by the thousand. */
const MOST = 1000;

/** Every place where the words of a query stand, in order, whatever their capitals. */
export function findIn({ blocks }: WordIndex, query: string): Hit[] {
  const wanted = query.trim();
  if (wanted === '') return [];
  const pattern = new RegExp(escaped(wanted).replaceAll(/\s+/g, '\\s+'), 'giu');
  const hits: Hit[] = [];
  for (const { pieces, words, firstWord } of blocks) {
    for (const { 0: found, index } of pieces.text.matchAll(pattern)) {
      const start = pieces.locate(index);
      const end = pieces.locate(index + found.length);
      if (start === null || end === null) continue;
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      const word = words.findIndex((span) => span.end > index);
      hits.push({ range, word: firstWord + Math.max(0, word) });
      if (hits.length === MOST) return hits;
    }
  }
  return hits;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replaceAll("'", "['’]");
}
