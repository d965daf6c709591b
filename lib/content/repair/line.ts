import type { Heading, Paragraph, RootContent } from 'mdast';

/** A block of inline text. */
export type Line = Paragraph | Heading;

export function isLine(block: { readonly type: string }): block is Line {
  return block.type === 'paragraph' || block.type === 'heading';
}

export function isParagraph(block: RootContent): block is Paragraph {
  return block.type === 'paragraph';
}
