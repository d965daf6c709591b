import { foldQuotes } from '@/lib/transcript/fold-quotes';
import type { WordIndex } from './word-index';

/** An occurrence of the query in the text. */
export type Hit = {
  readonly range: Range;
  /** Number of the word in which it begins. */
  readonly word: number;
};

/** Limit on the hits: a query of one letter would have thousands. */
const MAX_HITS = 1000;

/** Every occurrence of a query, in order, regardless of case and of the form of quotation marks. */
export function findIn({ blocks }: WordIndex, query: string): Hit[] {
  const wanted = foldQuotes(query.trim());
  if (wanted === '') return [];
  const pattern = new RegExp(escaped(wanted).replaceAll(/\s+/g, '\\s+'), 'giu');
  const hits: Hit[] = [];
  for (const { pieces, words, firstWord } of blocks) {
    for (const { 0: found, index } of foldQuotes(pieces.text).matchAll(pattern)) {
      const start = pieces.locate(index);
      const end = pieces.locate(index + found.length);
      if (start === null || end === null) continue;
      const range = document.createRange();
      range.setStart(start.node, start.offset);
      range.setEnd(end.node, end.offset);
      const word = words.findIndex((span) => span.end > index);
      hits.push({ range, word: firstWord + Math.max(0, word) });
      if (hits.length === MAX_HITS) return hits;
    }
  }
  return hits;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
