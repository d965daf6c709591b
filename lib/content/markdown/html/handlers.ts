import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';

/** Elements kept by name, because Markdown has no syntax for them. */
const BY_NAME = ['sup', 'sub', 'ins', 'kbd', 'samp', 'var'];

/** Handlers for elements of which the package would lose content or add some. */
export const HANDLERS: Readonly<Record<string, Handle>> = {
  a: (state, node) => {
    const url = textOf(node, 'href');
    // An anchor without an address is only a target.
    if (url === '') return state.all(node);
    return marked(state, node, (children) => ({
      type: 'link',
      url,
      title: titleOf(node),
      children,
    }));
  },
  img: (_, node) => {
    const alt = textOf(node, 'alt');
    const url = textOf(node, 'src');
    if (url !== '') return { type: 'image', url, title: titleOf(node), alt };
    return alt === '' ? undefined : { type: 'text', value: alt };
  },
  iframe: (_, node) => linkTo(textOf(node, 'src'), textOf(node, 'title')),
  embed: (_, node) => linkTo(textOf(node, 'src'), textOf(node, 'title')),
  object: (state, node) => media(state, node, 'data'),
  audio: (state, node) => media(state, node, 'src'),
  video: (state, node) => media(state, node, 'src'),
  summary: boldLine,
  p: (state, node) => {
    const inside = state.all(node);
    // A paragraph that was never closed contains the paragraphs below it.
    if (inside.some(isBlock)) return state.toFlow(inside);
    return inside.length === 0
      ? undefined
      : // No child is a block.
        { type: 'paragraph', children: inside as PhrasingContent[] };
  },
  td: tableCell,
  th: tableCell,
  ...markHandlers(['b', 'strong'], (children) => ({ type: 'strong', children })),
  ...markHandlers(['i', 'em'], (children) => ({ type: 'emphasis', children })),
  ...markHandlers(['del', 's', 'strike'], (children) => ({
    type: 'delete',
    children,
  })),
  ...namedMarks(),
};

/** Handlers that make emphasis in the Markdown tree, written with the element's own name. */
function namedMarks(): Record<string, Handle> {
  const all = BY_NAME.map((name) =>
    markHandlers([name], (children) => ({ type: 'emphasis', data: { hName: name }, children })),
  );
  return Object.fromEntries(all.flatMap((one) => Object.entries(one)));
}

type MakeMark = (children: PhrasingContent[]) => PhrasingContent;

function markHandlers(names: readonly string[], make: MakeMark): Record<string, Handle> {
  const handle: Handle = (state, node) => marked(state, node, make);
  return Object.fromEntries(names.map((name) => [name, handle]));
}

const BLOCKS = new Set(
  'blockquote code definition footnoteDefinition heading list listItem paragraph table thematicBreak'.split(
    ' ',
  ),
);

function isBlock({ type }: Nodes): boolean {
  return BLOCKS.has(type);
}

/** A cell in Markdown is one line, so its paragraphs are separated by breaks. */
function tableCell(state: State, node: Element): TableCell {
  const lines = state.all(node).flatMap(linesOf);
  const children = lines.flatMap((line, at) => [
    ...(at === 0 || !(line.isOwn || lines[at - 1]?.isOwn) ? [] : [{ type: 'break' } as const]),
    ...line.children,
  ]);
  return { type: 'tableCell', children };
}

type CellLine = {
  readonly isOwn: boolean;
  readonly children: readonly PhrasingContent[];
};

function linesOf(node: Nodes): CellLine[] {
  if (node.type === 'paragraph' || node.type === 'heading') {
    return [{ isOwn: true, children: node.children }];
  }
  if (node.type === 'code') {
    return [{ isOwn: true, children: [{ type: 'inlineCode', value: node.value }] }];
  }
  if (isBlock(node)) return 'children' in node ? node.children.flatMap(linesOf) : [];
  // Rows and cells of a nested table. All remaining nodes are inline.
  if (node.type === 'tableRow' || node.type === 'tableCell') {
    return [
      {
        isOwn: true,
        children: node.children.flatMap(linesOf).flatMap(({ children }) => children),
      },
    ];
  }
  // Blocks were returned above.
  return [{ isOwn: false, children: [node as PhrasingContent] }];
}

/**
 * Puts a mark around the content of an element; if that is paragraphs, around the content of each.
 */
function marked(state: State, node: Element, make: MakeMark): Nodes[] {
  const out: Nodes[] = [];
  let line: PhrasingContent[] = [];
  const flush = (): void => {
    if (line.length > 0) out.push(make(line));
    line = [];
  };
  for (const inside of state.all(node)) {
    if (inside.type === 'paragraph' || inside.type === 'heading') {
      flush();
      out.push({ ...inside, children: [make(inside.children)] });
    } else if (isBlock(inside)) {
      flush();
      out.push(inside);
      // All block types are handled above.
    } else line.push(inside as PhrasingContent);
  }
  flush();
  return out;
}

function boldLine(state: State, node: Element): Nodes[] {
  // Inline nodes, which `toFlow` wraps in paragraphs although its type asks for any node.
  return state.toFlow(marked(state, node, (children) => ({ type: 'strong', children })) as never);
}

/** A link in place of a frame or media, because a page makes no third-party requests. */
function linkTo(url: string, words: string): PhrasingContent | undefined {
  if (url === '') return undefined;
  return {
    type: 'link',
    url,
    children: [{ type: 'text', value: words || url }],
  };
}

/** Replaces audio or video by a link, whose text is the fallback content for old browsers. */
function media(state: State, node: Element, address: string): ReturnType<Handle> {
  const source = node.children.find(
    (child): child is Element => child.type === 'element' && child.tagName === 'source',
  );
  const url = textOf(node, address) || (source === undefined ? '' : textOf(source, 'src'));
  const inside = state.all(node);
  const words = toString({ type: 'root', children: inside }).trim();
  if (url === '') return inside;
  const link = linkTo(url, titleOf(node) ?? words);
  // Keep long fallback content, which is more than a name.
  return words === '' || words.length > 80 ? [...(link ? [link] : []), ...inside] : link;
}

function titleOf(node: Element): string | null {
  return textOf(node, 'title') || null;
}

function textOf({ properties }: Element, name: string): string {
  const value = properties[name];
  return typeof value === 'string' ? value.trim() : '';
}
