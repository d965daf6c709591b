import { textChecksum } from './text-checksum';

/** A word of a text, as UTF-16 offsets; `end` is exclusive. */
export type WordSpan = { readonly start: number; readonly end: number };

/** Scripts without spaces between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
/** Any other letter or digit; the most common ones come first, for speed. */
const LETTER = String.raw`[a-zA-Z0-9]|(?!${UNSPACED})[\p{L}\p{N}]`;
const LETTERS = String.raw`(?:${LETTER})(?:${LETTER}|\p{M})*`;

/**
 * Letters and digits, also joined by a single punctuation mark: `Z.ai's`, `5.2`,
 * `10,000`, `open-weight`. In scripts without spaces, each letter is a word.
 */
const WORD = new RegExp(String.raw`${LETTERS}(?:['’.,:\-‑]${LETTERS})*|${UNSPACED}\p{M}*`, 'gu');
const ANY_WORD = new RegExp(`${LETTER}|${UNSPACED}`, 'u');

/**
 * The words of a text, in order. White space does not matter, so the text of a page
 * and the text of the model have the same words.
 *
 * Uses a regular expression instead of `Intl.Segmenter`, whose results differ between
 * versions of browsers: build and browser must count the same words.
 */
export function wordsIn(text: string): WordSpan[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** Whether a text contains a word. */
export function hasWords(text: string): boolean {
  return ANY_WORD.test(text);
}

/**
 * A checksum of words, to compare the words of a page with those of a timing. Both forms of the
 * apostrophe have the same one, because a page may show the curly form for the straight one of the
 * author.
 *
 * @param before Checksum of the words before these; omit it for the first words.
 */
export function checksum(words: Iterable<string>, before?: number): number {
  let hash = before ?? textChecksum('');
  for (const word of words) hash = textChecksum(`${word.replaceAll('’', "'")} `, hash);
  return hash;
}
