import { checksum } from '@/lib/transcript/words';
import type { WordTerms } from './word-terms';

/**
 * Bits of the number of a pair. With 18, a talk of 1,500 words has one in 200 of all numbers, so
 * few talks have the number of a pair of words without the pair.
 */
const PAIR_BITS = 18;

/** Number of different numbers of pairs. */
export const PAIRS = 2 ** PAIR_BITS;

/** The number of two adjacent terms. Different pairs can have the same number. */
export function pairNumber(first: string, second: string): number {
  return checksum([first, second]) >>> (32 - PAIR_BITS);
}

/** The numbers of all pairs of adjacent terms in a text, in rising order. */
export function pairNumbers(texts: readonly (readonly WordTerms[])[]): number[] {
  const numbers = new Set<number>();
  const add = (before: readonly string[], after: readonly string[]) => {
    for (const first of before) for (const second of after) numbers.add(pairNumber(first, second));
  };
  for (const words of texts) {
    words.forEach(({ whole, pieces }, at) => {
      pieces.slice(1).forEach((piece, index) => add([pieces[index] ?? ''], [piece]));
      const next = words[at + 1];
      if (next !== undefined) {
        add([whole, ...pieces.slice(-1)], [next.whole, ...next.pieces.slice(0, 1)]);
      }
    });
  }
  return [...numbers].sort((a, b) => a - b);
}

/** Whether a text contains terms next to each other. A phrase may begin and end inside a word. */
export function hasPhrase(words: readonly WordTerms[], phrase: readonly string[]): boolean {
  return words.some(
    ({ pieces }, at) =>
      followsAt(words, at, phrase) ||
      pieces.some((_, from) => from > 0 && followsInside(words, at, phrase, from)),
  );
}

function followsAt(words: readonly WordTerms[], at: number, phrase: readonly string[]): boolean {
  const [first, ...rest] = phrase;
  if (first === undefined) return true;
  const word = words[at];
  if (word === undefined) return false;
  if (word.whole === first && followsAt(words, at + 1, rest)) return true;
  return word.pieces.length > 0 && followsInside(words, at, phrase, 0);
}

/** Whether a phrase begins with a piece of a word. */
function followsInside(
  words: readonly WordTerms[],
  at: number,
  phrase: readonly string[],
  from: number,
): boolean {
  const pieces = words[at]?.pieces.slice(from) ?? [];
  const shared = Math.min(pieces.length, phrase.length);
  if (!phrase.slice(0, shared).every((term, index) => term === pieces[index])) return false;
  return followsAt(words, at + 1, phrase.slice(pieces.length));
}
