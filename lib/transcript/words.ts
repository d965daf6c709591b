/** A word of a text, as UTF-16 offsets; `end` is behind its last letter. */
export type WordSpan = { readonly start: number; readonly end: number };

/**
 * Letters and digits, also joined by one sign inside: `Z.ai's`, `5.2`, `10,000`,
 * `open-weight`. Scripts that set no spaces count by the letter.
 */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}])[\p{L}\p{N}]\p{M}*)+(?:['’.,:\-‑](?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]\p{M}*)+)*/gu;

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
