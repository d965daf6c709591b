import { addNumber, ByteReader } from './bytes';

/** Levels of weight: how much of a text is about a word. */
const LEVELS = 16;

/** Length in words of a text in which a word counts as it is. */
const USUAL_WORDS = 1500;

/** How soon more occurrences add little, and how much the length of the text counts: see BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.75;

/** A text with a word. */
export type Posting = { readonly text: number; readonly level: number };

/**
 * The level of a word in a text. It depends on this text only, so that no other text changes it.
 *
 * @param count Weighted occurrences.
 * @param words Length of the text.
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
 */
export function levelOf(count: number, words: number): number {
  const length = 1 - LENGTH_SHARE + (LENGTH_SHARE * words) / USUAL_WORDS;
  const share = count / (count + SATURATION * length);
  return Math.min(LEVELS - 1, Math.max(1, Math.round(share * (LEVELS - 1))));
}

/** Appends a posting. @param before The number of the text before; -1 for the first one. */
export function addPosting(bytes: number[], before: number, { text, level }: Posting): void {
  addNumber(bytes, (text - before - 1) * LEVELS + level);
}

export function postingsIn(bytes: Uint8Array): Posting[] {
  const reader = new ByteReader(bytes);
  const postings: Posting[] = [];
  for (let text = -1; !reader.isAtEnd;) {
    const number = reader.number();
    text += Math.floor(number / LEVELS) + 1;
    postings.push({ text, level: number % LEVELS });
  }
  return postings;
}
