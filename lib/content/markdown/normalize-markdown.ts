import type { Code, ListItem, Nodes, Parents, Root, Table } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { keepListNumbers } from './list-numbers';
import { inBold } from './name-headings';

/** An address on another host: it has a scheme or begins with two slashes. */
const REMOTE = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * Replaces what a page cannot show: pictures on other hosts become links (a page makes no
 * third-party requests), headings in lists become bold, and list numbers that Markdown
 * would change become text.
 *
 * @param source The Markdown of the tree.
 */
export function normalizeMarkdown(root: Root, source: string): void {
  visit(root, (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    const others = replacements(node, parent, source);
    if (others.length === 1 && others[0] === node) return;
    // A replacement is valid where the child was.
    parent.children.splice(index, 1, ...(others as (typeof parent.children)[number][]));
    return [SKIP, index];
  });
}

function replacements(node: Nodes, parent: Parents, source: string): readonly Nodes[] {
  switch (node.type) {
    case 'image':
      return [REMOTE.test(node.url) ? pictureLink(node.url, node.alt ?? '', parent) : node];
    case 'heading':
      // A heading inside a list or a quote is not part of the outline.
      if (parent.type === 'root') return [node];
      return node.children.length === 0 ? [] : [inBold(node)];
    case 'list':
      return keepListNumbers(node, source);
    case 'listItem':
      return [withCheckboxSymbol(node)];
    case 'table':
      return [alignedByClass(node)];
    case 'code':
      return [withInfo(node)];
    default:
      return [node];
  }
}

function pictureLink(url: string, alt: string, parent: Parents): Nodes {
  const text = { type: 'text', value: alt === '' ? url : alt } as const;
  return parent.type === 'link' ? text : { type: 'link', url, children: [text] };
}

/** Replaces `[x]` by a symbol: a checkbox that cannot be changed would have no accessible name. */
function withCheckboxSymbol(item: ListItem): ListItem {
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

/** Aligns cells by class, because `align` is obsolete in HTML. */
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

/** If more than a language follows a fence, it is text; moves it into the code. */
function withInfo(code: Code): Code {
  if (code.meta == null) return code;
  const info = [code.lang, code.meta].join(' ');
  return { ...code, lang: null, meta: null, value: `${info}\n${code.value}` };
}
