import { PAIRS } from '@/lib/search/phrase';
import { addNumber, addRising, ByteReader } from './bytes';

/** The texts with a pair of words, by the number of the pair. */
export type PairTexts = { readonly pair: number; readonly texts: readonly number[] };

/** The file, of so many, that has the number of a pair. */
export function pairFileOf(pair: number, files: number): number {
  return Math.floor((pair * files) / PAIRS);
}

/** Writes pairs in rising order. */
export function pairFile(pairs: Iterable<PairTexts>): Uint8Array {
  const file: number[] = [];
  let before = -1;
  for (const { pair, texts } of pairs) {
    addNumber(file, pair - before - 1);
    addNumber(file, texts.length);
    addRising(file, texts);
    before = pair;
  }
  return Uint8Array.from(file);
}

/** The texts with a pair of words, and others with a pair of the same number. */
export function textsWithPair(file: Uint8Array, wanted: number): readonly number[] {
  const reader = new ByteReader(file);
  for (let pair = -1; !reader.isAtEnd;) {
    pair += reader.number() + 1;
    const texts = reader.rising(reader.number());
    if (pair === wanted) return texts;
    if (pair > wanted) return [];
  }
  return [];
}
