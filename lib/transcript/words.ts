/** A word of a text, as UTF-16 offsets; `end` is behind its last letter. */
export type WordSpan = { readonly start: number; readonly end: number };

/** Scripts that set no spaces between words. */
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]`;
/** Any other letter or digit; those that are met most come first, since that is quick. */
const LETTER = String.raw`[a-zA-Z0-9]|(?!${UNSPACED})[\p{L}\p{N}]`;
const LETTERS = String.raw`(?:${LETTER})(?:${LETTER}|\p{M})*`;

/**
 * Letters and digits, also joined by one sign inside: `Z.ai's`, `5.2`, `10,000`,
 * `open-weight`. Scripts that set no spaces count by the letter.
 */
const WORD = new RegExp(String.raw`${LETTERS}(?:['’.,:\-‑]${LETTERS})*|${UNSPACED}\p{M}*`, 'gu');
const ANY_WORD = new RegExp(`${LETTER}|${UNSPACED}`, 'u');

/**
 * The words of a text in their order. White space means nothing, so that the
 * text of a page and the text of the model have the same words.
 *
 * A regular expression and not `Intl.Segmenter`, whose answers differ from one
 * version of a browser to the next: build and browser count alike.
 */
export function wordsIn(text: string): WordSpan[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
}

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Whether there is a word in a text at all. */
export function hasWords(text: string): boolean {
  return ANY_WORD.test(text);
}

/**
 * A number for a row of words, to see whether a page and a timing are about the
 * same ones.
 *
 * @param before What came out for the words before these; leave it out at the start.
 * @see https://datatracker.ietf.org/doc/html/draft-eastlake-fnv FNV-1a, 32 bits
 */
export function checksum(words: Iterable<string>, before = OFFSET): number {
  let hash = before;
  for (const word of words) {
    for (let at = 0; at < word.length; at += 1) {
      hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
    }
    hash = Math.imul(hash ^ 32, PRIME);
  }
  return hash >>> 0;
}
