import type { Element, Root as HastRoot } from 'hast';
import { toMdast, type NodeHandle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { markdown } from '@/lib/content/markdown/to-html';
import { HANDLERS } from './handlers';

/** A placeholder in an HTML tree for a Markdown node, which is kept in a list at this index. */
export type PreservedNode = { readonly type: 'markdown'; readonly index: number };

declare module 'hast' {
  interface RootContentMap {
    markdown: PreservedNode;
  }
  interface ElementContentMap {
    markdown: PreservedNode;
  }
}

/** Markdown syntax that is unlikely to be meant literally in HTML. */
const MARKS = /\[[^\]\n]+\]\([^)\s]+\)|\*\*\S|`[^`]+`/;
const CODE = /^(?:code|pre|tt)$/;

/**
 * Converts parsed HTML to a Markdown tree, and puts the preserved nodes back.
 *
 * @returns `null` if one of them got lost, which would lose words of the author.
 */
export function toMarkdownTree(
  parsed: HastRoot,
  preserved: readonly Nodes[],
): RootContent[] | null {
  const restored = new Set<number>();
  const restore = (preservedIndex: number): Nodes | undefined => {
    restored.add(preservedIndex);
    return preserved[preservedIndex];
  };
  visit(parsed, 'element', (element) => {
    if (CODE.test(element.tagName)) replaceWithText(element, restore);
  });
  const restoreNode: NodeHandle = (_, { index: preservedIndex }: PreservedNode) =>
    restore(preservedIndex);
  const tree = toMdast(parsed, {
    document: true,
    newlines: true,
    handlers: { ...HANDLERS },
    nodeHandlers: {
      comment() {},
      doctype() {},
      markdown: restoreNode,
      text: (_, node: { readonly value: string }) => textOf(node),
    },
  });
  return restored.size === preserved.length && tree.type === 'root' ? tree.children : null;
}

/** Replaces preserved nodes in code by their text. */
function replaceWithText(
  element: Element,
  restore: (preservedIndex: number) => Nodes | undefined,
): void {
  visit(element, 'markdown', ({ index: preservedIndex }, index, parent) => {
    if (parent === undefined || index === undefined) return;
    parent.children[index] = { type: 'text', value: toString(restore(preservedIndex)) };
  });
}

/** Parses Markdown in the text of HTML, as in `<p>**now**</p>`. */
function textOf({ value }: { readonly value: string }): PhrasingContent[] {
  const [, before = '', text = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(value) ?? [];
  const blocks = MARKS.test(text) ? markdown.parse(text).children : [];
  const [first] = blocks;
  const isLine = blocks.length === 1 && first?.type === 'paragraph';
  if (!isLine) return [{ type: 'text', value }];
  return [
    ...(before === '' ? [] : [{ type: 'text', value: before } as const]),
    ...first.children.map(withoutPosition),
    ...(after === '' ? [] : [{ type: 'text', value: after } as const]),
  ];
}

/** Removes positions, which are relative to a piece of the file. */
export function withoutPosition<T extends Nodes>(node: T): T {
  visit(node, (inside) => {
    delete inside.position;
  });
  return node;
}
