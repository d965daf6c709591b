import type { Nodes } from 'mdast';
import { leafText, textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { withMarkers } from '@/lib/content/repair/placeholders';
import { isFootnoteNumber } from './footnotes';

/** What is spoken of a node: no marks, pictures or numbers of footnotes, one space between words. */
export function plainText(node: Nodes): string {
  return withSingleSpaces(gather(node));
}

/** The words of a heading. A picture stands there for its description. */
export function titleText(atoms: readonly InlineRun[]): string {
  const spoken = atoms.filter(({ marks }) => !marks.some(isFootnoteNumber));
  return withSingleSpaces(textOf(spoken));
}

function gather(node: Nodes): string {
  if (node.type === 'image' || isFootnoteNumber(node)) return '';
  if ('children' in node) {
    const isInline = node.children.every(({ type }) => INLINE.has(type));
    return node.children.map(gather).join(isInline ? '' : '\n');
  }
  // A node without children is a leaf of a line, or a block with a value.
  return 'value' in node ? node.value : leafText(node as Parameters<typeof leafText>[0]);
}

function withSingleSpaces(text: string): string {
  return withMarkers(text).replaceAll(/\s+/g, ' ').trim();
}

const INLINE = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference html footnoteReference'.split(
    ' ',
  ),
);
