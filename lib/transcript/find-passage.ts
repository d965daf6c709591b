import { wordsIn } from './words';

/** How a passage is told from others: the text of its first and of its last words. */
export type Passage = { readonly start: string; readonly end: string };

/**
 * Finds a passage again, also after the text around it was edited.
 *
 * @param words All words of a transcript.
 * @param near Number of a word it is likely to be near, where several are alike.
 * @returns Its first and last word, or `null` when it is not there any more.
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
  const ends = placesOf(folded, last);
  const starts = placesOf(folded, first).sort((a, b) => Math.abs(a - near) - Math.abs(b - near));
  for (const from of starts) {
    const at = ends.find((place) => place >= from && place + last.length >= from + first.length);
    if (at !== undefined) return { from, to: at + last.length - 1 };
  }
  return null;
}

function foldedWords(text: string): string[] {
  return wordsIn(text).map((span) => fold(text.slice(span.start, span.end)));
}

function placesOf(words: readonly string[], phrase: readonly string[]): number[] {
  const places: number[] = [];
  for (let at = 0; at + phrase.length <= words.length; at += 1) {
    if (phrase.every((word, index) => words[at + index] === word)) places.push(at);
  }
  return places;
}

function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'");
}
