/** A piece of a text and the node of the page that holds it. */
type Piece = { readonly node: Text; readonly start: number };

/** The text of an element as one string, with a map back to its nodes. */
export type PieceText = {
  readonly text: string;
  /** The node and the offset in it at a position of the text, as for one end of a range. */
  locate(offset: number): { readonly node: Text; readonly offset: number } | null;
  /** The position in the text of a position on the page; `null` if it is outside of the text. */
  offsetOf(node: Node, offset: number): number | null;
};

/** Parts of a paragraph that are not spoken. */
const NOT_SPOKEN = '.speaker, .stamp';

/** Reads the spoken text of a block. Does not change the page. */
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
