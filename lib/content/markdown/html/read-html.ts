import type { Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Handler } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { closeFormatting } from './close-formatting';
import { DROPPED } from './elements';
import { plainTags } from './plain-tags';
import { markdown } from '@/lib/content/markdown/to-html';
import { toMarkdownTree, withoutPosition, type PreservedNode } from './to-markdown-tree';

/** A notice about HTML that is not on the page, with its line in the body. */
export type HtmlNotice = { readonly line: number; readonly message: string };

/**
 * Converts the HTML in a Markdown tree to Markdown: `<strong>` becomes bold and `<ul>` a
 * list, so that repair, names, times, feed and exports handle only Markdown. Classes, styles
 * and event handlers are removed.
 *
 * Nodes without HTML are left unchanged and keep their positions in the source.
 *
 * @returns Notices about removed elements.
 */
export function readHtml(root: Root): readonly HtmlNotice[] {
  const notices: HtmlNotice[] = [];
  if (!hasHtml(root)) return notices;
  dropElements(root, notices);
  closeFormatting(root);
  visit(root, 'footnoteDefinition', (note) => {
    // Blocks in, blocks out.
    if (hasHtml(note)) note.children = read(note.children) as typeof note.children;
  });
  if (hasHtml(root)) root.children = read(root.children);
  return notices;
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** Removes elements that are not for readers, also if Markdown split them into several nodes. */
function dropElements(parent: Parents, notices: HtmlNotice[]): void {
  const siblings: Nodes[] = parent.children;
  for (let at = 0; at < siblings.length; at += 1) {
    const node = siblings[at];
    if (node === undefined) continue;
    if (node.type !== 'html') {
      if ('children' in node) dropElements(node, notices);
      continue;
    }
    const name = /^<([a-z]+)[\s/>]/i.exec(node.value)?.[1]?.toLowerCase() ?? '';
    const isOpen = DROPPED.has(name) && !new RegExp(`</${name}[\\s/>]`, 'i').test(node.value);
    const end = isOpen ? siblings.findIndex((one, to) => to > at && closes(one, name)) : -1;
    const { html, dropped } = plainTags(node.value);
    for (const one of dropped) notices.push({ line: lineOf(node), message: leftOut(one) });
    if (end > at) siblings.splice(at + 1, end - at);
    siblings.splice(at, 1, ...withMarkdown({ ...node, value: html }));
  }
}

/** Tags on lines of their own, directly followed by Markdown blocks. */
const FRAMED =
  /^((?:[ \t]*<[^<>]+>[ \t]*\n)+)(?=[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,2}[.)][ \t]|>[ \t]))/;

/** Parses the content of a `<div>` as Markdown even if the blank line after the tag is missing. */
function withMarkdown(node: Html): Nodes[] {
  const [, frame] = FRAMED.exec(node.value) ?? [];
  if (frame === undefined) return [ended(node)];
  const inside = markdown.parse(node.value.slice(frame.length));
  const blocks: Nodes[] = inside.children.map(withoutPosition);
  return [{ ...node, value: frame }, ...blocks];
}

/** Ends HTML with a comment if it ends with text, which the parser would hold back. */
function ended(node: Html): Html {
  return node.value.endsWith('>') ? node : { ...node, value: `${node.value}<!---->` };
}

function closes(node: Nodes, name: string): boolean {
  return node.type === 'html' && node.value.toLowerCase().startsWith(`</${name}`);
}

function lineOf({ position }: Html): number {
  return position?.start.line ?? 1;
}

function leftOut(name: string): string {
  return name === 'svg'
    ? 'A drawing, `<svg>`, is left out. Save it below public/ and show it as a picture.'
    : `\`<${name}>\` is left out with what it holds: a page shows only text, links and pictures of an author.`;
}

function read(blocks: readonly RootContent[]): RootContent[] {
  const { preserve, handlers, preserved } = preservingHandlers();
  const tree = toHast(
    { type: 'root', children: [...blocks] },
    { allowDangerousHtml: true, handlers, unknownHandler: preserve },
  );
  const parsed = raw(tree, { passThrough: ['markdown'] });
  // The result for a root is a root.
  return toMarkdownTree(parsed as HastRoot, preserved) ?? blocks.map(asText);
}

/** The fallback: shows tags as text, so that no word is lost. */
function asText(node: RootContent): RootContent {
  visit(node, (inside, index, parent) => {
    if (inside.type !== 'html' || parent === undefined || index === undefined) return;
    parent.children[index] = {
      type: 'text',
      value: inside.value,
      position: inside.position,
    };
  });
  if (node.type !== 'html') return node;
  const { value, position } = node;
  return {
    type: 'paragraph',
    children: [{ type: 'text', value, position }],
    position,
  };
}

/** Handlers that pass nodes without HTML through the HTML parser unchanged. */
function preservingHandlers() {
  const preserved: Nodes[] = [];
  const preserve: Handler = (_, node: Nodes) => {
    const preservedNode: PreservedNode = {
      type: 'markdown',
      index: preserved.push(node) - 1,
    };
    return preservedNode;
  };
  const handlers = Object.entries(defaultHandlers)
    // The parser needs the rows and cells of a table as elements.
    .filter(([type]) => !/^(?:html|root|tableRow|tableCell)$/.test(type))
    .map(([type, own]): [string, Handler] => {
      // A handler is called only for nodes of its own type.
      const open = own as Handler;
      return [
        type,
        (state, node: Nodes, parent) => (hasHtml(node) ? open : preserve)(state, node, parent),
      ];
    });
  return { preserve, handlers: Object.fromEntries(handlers), preserved };
}
