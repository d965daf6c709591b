import type { Nodes } from 'mdast';
import { leafText, textOf, type InlineRun } from '@/lib/content/repair/inline-runs';
import { restoreMarkers } from '@/lib/content/repair/placeholders';
import { isFootnoteNumber } from './footnotes';

/** The spoken text of a node: without marks, pictures and footnote numbers, with single spaces. */
export function plainText(node: Nodes): string {
  return withSingleSpaces(gather(node));
}

/** The words of a heading. A picture counts as its description. */
export function titleText(runs: readonly InlineRun[]): string {
  const spoken = runs.filter(({ marks }) => !marks.some(isFootnoteNumber));
  return withSingleSpaces(textOf(spoken));
}

function gather(node: Nodes): string {
  if (node.type === 'image' || isFootnoteNumber(node)) return '';
  if ('children' in node) {
    const isInline = node.children.every(({ type }) => INLINE.has(type));
    return node.children.map(gather).join(isInline ? '' : '\n');
  }
  // A node without children is an inline leaf, or a block with a value.
  return 'value' in node ? node.value : leafText(node as Parameters<typeof leafText>[0]);
}

function withSingleSpaces(text: string): string {
  return restoreMarkers(text).replaceAll(/\s+/g, ' ').trim();
}

const INLINE = new Set(
  'text emphasis strong delete inlineCode break link linkReference image imageReference html footnoteReference'.split(
    ' ',
  ),
);
