import type { WordIndex } from './word-index';

/** Pixels beside a word that still are that word. */
const NEAR = 8;

type Caret = { readonly node: Node; readonly offset: number };

/** The word under a place of the window; `null` beside the text. */
export function wordAtPoint(index: WordIndex, x: number, y: number): number | null {
  const caret = caretAt(x, y);
  const word = caret === null ? null : index.wordAt(caret.node, caret.offset);
  if (word === null) return null;
  const range = document.createRange();
  index.surround(range, { from: word, to: word });
  const isUnder = [...range.getClientRects()].some(
    ({ left, right, top, bottom }) =>
      x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
  );
  return isUnder ? word : null;
}

/** Safari had the older one for longer. */
type Older = { caretRangeFromPoint?(x: number, y: number): Range | null };

function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place === null ? null : { node: place.offsetNode, offset: place.offset };
  }
  // The types know the newer function alone.
  const range = (document as Older).caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
