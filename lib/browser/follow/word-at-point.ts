import type { WordIndex } from './word-index';

/** Pixels beside a word that still count as that word. */
const NEAR = 8;

type Caret = { readonly node: Node; readonly offset: number };

/** A word of the text, and the part of it that is at a position in the window. */
export type PointedWord = { readonly word: number; readonly rect: DOMRect };

/** The word at a position in the window; `null` beside the text. */
export function wordAtPoint(index: WordIndex, x: number, y: number): PointedWord | null {
  const caret = caretAt(x, y);
  const word = caret === null ? null : index.wordAt(caret.node, caret.offset);
  if (word === null) return null;
  const range = document.createRange();
  index.surround(range, { from: word, to: word });
  const rect = [...range.getClientRects()].find(
    ({ left, right, top, bottom }) =>
      x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR,
  );
  return rect === undefined ? null : { word, rect };
}

/** The older function, which Safari had for longer. */
type Older = { caretRangeFromPoint?(x: number, y: number): Range | null };

function caretAt(x: number, y: number): Caret | null {
  if ('caretPositionFromPoint' in document) {
    const position = document.caretPositionFromPoint(x, y);
    return position === null ? null : { node: position.offsetNode, offset: position.offset };
  }
  // The types have only the newer function.
  const range = (document as Older).caretRangeFromPoint?.(x, y) ?? null;
  return range === null ? null : { node: range.startContainer, offset: range.startOffset };
}
