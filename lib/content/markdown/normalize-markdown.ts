import type { Code, Heading, ListItem, Nodes, Paragraph, Parents, Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { keepNumbers } from './list-numbers';

/** An address of another host: with a scheme, or beginning with two slashes. */
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * Turns what a page cannot show as it stands into what it can: pictures of other
 * hosts into links (a page asks no third party), headings in lists into bold,
 * numbers that would change into text.
 *
 * @param source What the tree was read from.
 */
export function normalizeMarkdown(root: Root, source: string): void {
  visit(root, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const others = replacements(node, parent, source);
    if (others.length === 1 && others[0] === node) return;
    // A parent takes what stands in for one of its children.
    parent.children.splice(index, 1, ...(others as (typeof parent.children)[number][]));
    return [SKIP, index];
  });
}

function replacements(node: Nodes, parent: Parents, source: string): readonly Nodes[] {
  switch (node.type) {
    case 'image':
      return [REMOTE.test(node.url) ? pictureLink(node.url, node.alt ?? '', parent) : node];
    case 'heading':
      // Inside a list or a quote it belongs to no outline.
      if (parent.type === 'root') return [node];
      return node.children.length === 0 ? [] : [inBold(node)];
    case 'list':
      return keepNumbers(node, source);
    case 'listItem':
      return [withSign(node)];
    case 'table':
      return [alignedByClass(node)];
    case 'code':
      return [withInfo(node)];
    default:
      return [node];
  }
}

function inBold({ children, position }: Heading): Paragraph {
  return {
    type: 'paragraph',
    children: [{ type: 'strong', children }],
    position,
  };
}

function pictureLink(url: string, alt: string, parent: Parents): Nodes {
  const text = { type: 'text', value: alt === '' ? url : alt } as const;
  return parent.type === 'link' ? text : { type: 'link', url, children: [text] };
}

/** `[x]` as a sign: a checkbox that nobody can tick has no name either. */
function withSign(item: ListItem): ListItem {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph') return item;
  const [text, ...others] = first.children;
  const box = text?.type === 'text' ? /^\[([ x])\](?=\s)/i.exec(text.value) : null;
  if (text?.type !== 'text' || box === null) return item;
  const value = `${box[1] === ' ' ? '☐' : '☑'}${text.value.slice(box[0].length)}`;
  return {
    ...item,
    children: [{ ...first, children: [{ ...text, value }, ...others] }, ...rest],
  };
}

/** HTML has no `align` any more. */
function alignedByClass(table: Table): Table {
  if (table.align == null) return table;
  const { align } = table;
  for (const row of table.children) {
    row.children.forEach((cell, at) => {
      const side = align[at];
      if (side === 'right' || side === 'center')
        cell.data = {
          ...cell.data,
          hProperties: { className: [`align-${side}`] },
        };
    });
  }
  return { ...table, align: null };
}

/** More than a language after a fence is no language but text that got there. */
function withInfo(code: Code): Code {
  if (code.meta == null) return code;
  const info = [code.lang, code.meta].join(' ');
  return { ...code, lang: null, meta: null, value: `${info}\n${code.value}` };
}
