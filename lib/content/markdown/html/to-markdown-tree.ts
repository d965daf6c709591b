import type { Element, Root as HastRoot } from 'hast';
import { toMdast, type NodeHandle } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { markdown } from '@/lib/content/markdown/to-html';
import { HANDLERS } from './handlers';

/** A piece of a Markdown tree that travels through a tree of HTML, by its place in a list. */
export type Passenger = { readonly type: 'markdown'; readonly seat: number };

declare module 'hast' {
  interface RootContentMap {
    markdown: Passenger;
  }
  interface ElementContentMap {
    markdown: Passenger;
  }
}

/** Marks of Markdown that nobody writes in HTML for themselves. */
const MARKS = /\[[^\]\n]+\]\([^)\s]+\)|\*\*\S|`[^`]+`/;
const CODE = /^(?:code|pre|tt)$/;

/**
 * Makes a Markdown tree of parsed HTML, with the passengers back in their places.
 *
 * @returns `null` when one of them got lost, which would lose an author's words.
 */
export function toMarkdownTree(
  parsed: HastRoot,
  passengers: readonly Nodes[],
): RootContent[] | null {
  const arrived = new Set<number>();
  const arrive = (seat: number): Nodes | undefined => {
    arrived.add(seat);
    return passengers[seat];
  };
  visit(parsed, 'element', (element) => {
    if (CODE.test(element.tagName)) spellOut(element, arrive);
  });
  const seated: NodeHandle = (_, { seat }: Passenger) => arrive(seat);
  const tree = toMdast(parsed, {
    document: true,
    newlines: true,
    handlers: { ...HANDLERS },
    nodeHandlers: {
      comment() {},
      doctype() {},
      markdown: seated,
      text: (_, node: { readonly value: string }) => textOf(node),
    },
  });
  return arrived.size === passengers.length && tree.type === 'root' ? tree.children : null;
}

/** Code is letters alone. */
function spellOut(element: Element, arrive: (seat: number) => Nodes | undefined): void {
  visit(element, 'markdown', ({ seat }, index, parent) => {
    if (parent === undefined || index === undefined) return;
    parent.children[index] = { type: 'text', value: toString(arrive(seat)) };
  });
}

/** Text of HTML in which an author wrote Markdown all the same, as in `<p>**now**</p>`. */
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

/** It was counted in a piece of the file. */
export function withoutPosition<T extends Nodes>(node: T): T {
  visit(node, (inside) => {
    delete inside.position;
  });
  return node;
}
