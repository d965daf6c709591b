import type { WordRange } from './timing';
import { wordsIn } from './words';

/** A tag, an entity, or other text. */
const PIECE = /<[^>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|[^<&]+|[<&]/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/**
 * Wraps ranges of the words of a text in elements. A range that crosses a tag becomes several
 * elements, so that elements stay nested.
 *
 * @param html Safe HTML, as in a `Block`.
 * @param wordCount Number of words of the block's text. If the HTML has another number, it is
 *   returned as it is, because the ranges would be at wrong words.
 */
export function markWords(
  html: string,
  ranges: readonly WordRange[],
  wordCount: number,
  [open, close]: readonly [open: string, close: string],
): string {
  const letters = lettersOf(html);
  const words = wordsIn(letters.map(({ text }) => text).join(''));
  if (words.length !== wordCount) return html;
  const isMarked = letters.map(() => false);
  for (const { from, to } of ranges) {
    const [start, end] = [words[from]?.start, words[to - 1]?.end];
    if (start !== undefined && end !== undefined) isMarked.fill(true, start, end);
  }
  let [out, isOpen] = ['', false];
  letters.forEach(({ source, before }, at) => {
    const shouldOpen = isMarked[at] === true;
    if (isOpen && (!shouldOpen || before !== '')) [out, isOpen] = [out + close, false];
    out += before;
    if (shouldOpen && !isOpen) [out, isOpen] = [out + open, true];
    out += source;
  });
  return out;
}

/** One letter of the text, its source in the HTML, and the tags before it. */
type Letter = { readonly text: string; readonly source: string; readonly before: string };

/** The letters in order. The last one is empty, and has the tags at the end. */
function lettersOf(html: string): Letter[] {
  const letters: Letter[] = [];
  let before = '';
  const add = (text: string, source: string) => {
    letters.push({ text, source, before });
    before = '';
  };
  for (const piece of html.match(PIECE) ?? []) {
    if (piece.startsWith('<') && piece.endsWith('>')) before += piece;
    else if (piece.length > 1 && piece.startsWith('&')) add(ENTITIES[piece] ?? ' ', piece);
    // By UTF-16 units, in which `wordsIn` counts.
    else for (let at = 0; at < piece.length; at += 1) add(piece[at] ?? '', piece[at] ?? '');
  }
  add('', '');
  return letters;
}
