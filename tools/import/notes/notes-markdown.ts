import type { Root as HastRoot } from 'hast';
import { toMdast } from 'hast-util-to-mdast';
import type { PhrasingContent, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { SKIP, visit } from 'unist-util-visit';

const ADDRESS = /(?:https?:\/\/|www\.)[^\s<>"“”„«»]+/gi;
/** Marks at the end that belong to the sentence. */
const TRAILING = /[.,;:!?'"*_~…）】」]+$/;

const BRACKETS = [
  ['(', ')'],
  ['[', ']'],
] as const;

const writer = remark()
  .use(remarkGfm)
  .data('settings', { bullet: '-', rule: '*', fences: true, listItemIndent: 'one' })
  .freeze();

/** Writes a cleaned tree as Markdown, with bare addresses as links. */
export function markdownOfTree(tree: HastRoot): string {
  const root = toMdast(tree, { document: true });
  if (root.type !== 'root') return '';
  linkAddresses(root);
  return writer.stringify(root).trim();
}

/** An address in plain text would get an escape in each part, and be no link. */
function linkAddresses(root: Root): void {
  visit(root, (node, index, parent) => {
    if (node.type === 'link') return SKIP;
    if (node.type !== 'text' || parent === undefined || index === undefined) return;
    const parts = partsOf(node.value);
    if (parts.length === 1 && parts[0]?.type === 'text') return;
    // Text and links are allowed wherever text was.
    parent.children.splice(index, 1, ...(parts as typeof parent.children));
    return [SKIP, index + parts.length];
  });
}

function partsOf(text: string): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const written = addressIn(match[0]);
    const url = /^www\./i.test(written) ? `http://${written}` : written;
    const before = text[match.index - 1] ?? ' ';
    if (!URL.canParse(url) || /[\p{L}\p{N}/@.]/u.test(before) || /@/.test(written)) continue;
    if (match.index > from) parts.push({ type: 'text', value: text.slice(from, match.index) });
    parts.push({ type: 'link', url, children: [{ type: 'text', value: written }] });
    from = match.index + written.length;
  }
  if (from < text.length || parts.length === 0)
    parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

/** Without marks of the sentence, and without a bracket that was opened before it. */
function addressIn(found: string): string {
  let address = found.replace(TRAILING, '');
  for (const [open, close] of BRACKETS) {
    while (address.endsWith(close) && !balanced(address, open, close)) {
      address = address.slice(0, -1).replace(TRAILING, '');
    }
  }
  return address;
}

function balanced(text: string, open: string, close: string): boolean {
  return text.split(open).length === text.split(close).length;
}
