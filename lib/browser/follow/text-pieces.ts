/** A piece of a text and the node of the page that holds it. */
type Piece = { readonly node: Text; readonly start: number };

/** The text of an element as one string, with the way back to its nodes. */
export type PieceText = {
  readonly text: string;
  /** Sets one end of a range to a place of the text. */
  locate(offset: number): { readonly node: Text; readonly offset: number } | null;
  /** The place of the text that a place of the page is; `null` when it is elsewhere. */
  offsetOf(node: Node, offset: number): number | null;
};

/** What stands in a paragraph and is not spoken. */
const NOT_SPOKEN = '.speaker, .stamp';

/** Reads the spoken text of a block. Nothing is written to the page. */
export function piecesOf(element: Element): PieceText {
  const pieces: Piece[] = [];
  let text = '';
  const walker = document.createTreeWalker(
    element,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) => {
      if (node instanceof Element && node.matches(NOT_SPOKEN)) return NodeFilter.FILTER_REJECT;
      return NodeFilter.FILTER_ACCEPT;
    },
  );
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text) {
      pieces.push({ node, start: text.length });
      text += node.data;
    } else if (node.nodeName === 'BR') text += '\n';
  }

  return {
    text,
    locate(offset) {
      const piece = pieces.findLast(({ start }) => start <= offset);
      if (piece === undefined) return null;
      return { node: piece.node, offset: Math.min(offset - piece.start, piece.node.length) };
    },
    offsetOf(node, offset) {
      const piece = pieces.find((one) => one.node === node);
      return piece === undefined ? null : piece.start + offset;
    },
  };
}
