import type { Root as HastRoot } from 'hast';
import { raw } from 'hast-util-raw';
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { defaultHandlers, toHast, type Handler } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { DROPPED } from './elements';
import { plainTags } from './plain-tags';
import { markdown } from '@/lib/content/markdown/to-html';
import { toMarkdownTree, withoutPosition, type Passenger } from './to-markdown-tree';

/** What of an author's HTML is not on the page; told by the line of the body. */
export type HtmlNotice = { readonly line: number; readonly message: string };

/**
 * Reads the HTML in a Markdown tree as what it is: `<strong>` becomes bold and
 * `<ul>` a list, so that repair, names, times, feed and exports need to know
 * Markdown alone. Nothing but what Markdown can say is left of it: no class, no
 * style, no handler.
 *
 * What has no HTML in it passes through untouched, with its place in the source.
 *
 * @returns What was left out.
 */
export function readHtml(root: Root): readonly HtmlNotice[] {
  const notices: HtmlNotice[] = [];
  if (!hasHtml(root)) return notices;
  dropElements(root, notices);
  visit(root, 'footnoteDefinition', (note) => {
    if (hasHtml(note)) note.children = read(note.children) as typeof note.children;
  });
  if (hasHtml(root)) root.children = read(root.children);
  return notices;
}

function hasHtml(node: Nodes): boolean {
  return node.type === 'html' || ('children' in node && node.children.some(hasHtml));
}

/** Takes out what is for programs, also where Markdown made several nodes of it. */
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

/** Tags on lines of their own, and Markdown's blocks right below them. */
const FRAMED =
  /^((?:[ \t]*<[^<>]+>[ \t]*\n)+)(?=[ \t]*(?:#{1,6}[ \t]|[-*+][ \t]|\d{1,2}[.)][ \t]|>[ \t]))/;

/** An author who forgets the blank line behind `<div>` means what is in it as Markdown. */
function withMarkdown(node: Html): Nodes[] {
  const [, frame] = FRAMED.exec(node.value) ?? [];
  if (frame === undefined) return [ended(node)];
  const inside = markdown.parse(node.value.slice(frame.length));
  const blocks: Nodes[] = inside.children.map(withoutPosition);
  return [{ ...node, value: frame }, ...blocks];
}

/** The parser keeps text to itself until something follows it. */
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
  const { board, handlers, passengers } = boarding();
  const tree = toHast(
    { type: 'root', children: [...blocks] },
    { allowDangerousHtml: true, handlers, unknownHandler: board },
  );
  // A root gives a root.
  const parsed = raw(tree, { passThrough: ['markdown'] });
  return toMarkdownTree(parsed as HastRoot, passengers) ?? blocks.map(asText);
}

/** The last resort: tags as they are written, and every word in its place. */
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

/** Lets what has no HTML in it travel through the parser of HTML as it is. */
function boarding() {
  const passengers: Nodes[] = [];
  const board: Handler = (_, node: Nodes) => {
    const passenger: Passenger = {
      type: 'markdown',
      seat: passengers.push(node) - 1,
    };
    return passenger;
  };
  const handlers = Object.entries(defaultHandlers)
    // A table is read by its cells, which therefore have to be elements.
    .filter(([type]) => !/^(?:html|root|tableRow|tableCell)$/.test(type))
    .map(([type, own]): [string, Handler] => {
      // It is asked about nodes of its own type alone.
      const open = own as Handler;
      return [
        type,
        (state, node: Nodes, parent) => (hasHtml(node) ? open : board)(state, node, parent),
      ];
    });
  return { board, handlers: Object.fromEntries(handlers), passengers };
}
