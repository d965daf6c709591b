import { foldQuotes } from './fold-quotes';
import { wordsIn } from './words';

/** Identifies a passage by the text of its first and of its last words. */
export type Passage = { readonly start: string; readonly end: string };

/**
 * Finds a passage, even after the text around it was edited.
 *
 * @param words All words of a transcript.
 * @param near Number of a word. Of several equal passages, the nearest to it is taken.
 * @returns The numbers of its first and last word, or `null` when the passage is gone.
 */
export function findPassage(
  words: readonly string[],
  { start, end }: Passage,
  near: number,
): { readonly from: number; readonly to: number } | null {
  const folded = words.map(fold);
  const first = foldedWords(start);
  const last = foldedWords(end);
  if (first.length === 0 || last.length === 0) return null;
  const ends = positionsOf(folded, last);
  const starts = positionsOf(folded, first).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  for (const from of starts) {
    const at = ends.find((end) => end >= from && end + last.length >= from + first.length);
    if (at !== undefined) return { from, to: at + last.length - 1 };
  }
  return null;
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map((span) => fold(text.slice(span.start, span.end)));
}

function positionsOf(words: readonly string[], phrase: readonly string[]): number[] {
  const positions: number[] = [];
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, index) => words[at + index] === word)) positions.push(at);
  }
  return positions;
}

function fold(text: string): string {
  return foldQuotes(text.toLowerCase());
}
