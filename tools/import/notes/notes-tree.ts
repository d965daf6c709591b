import type { Element, ElementContent, Nodes, Root } from 'hast';
import { raw } from 'hast-util-raw';
import { visit } from 'unist-util-visit';

/** HTML with the tags by which notes are told from plain text. */
const TAG =
  /<(p|a|br|ul|ol|li|div|strong|em|b|i|h[1-6]|span|blockquote|img|hr|table|pre|center|font)\b[^>]*>/i;

export function isHtml(text: string): boolean {
  return TAG.test(text);
}

/** Parses HTML as browsers do. */
export function parseHtml(html: string): Root {
  const tree = raw({ type: 'root', children: [{ type: 'raw', value: html }] });
  if (tree.type !== 'root') throw new TypeError('A fragment was parsed, so it is a root.');
  return tree;
}

/** Plain text as a tree: paragraphs between empty lines, and line breaks as they are. */
export function parseText(text: string): Root {
  const paragraphs = text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n[^\S\n]*\n\s*/)
    .filter((part) => part.trim() !== '');
  return {
    type: 'root',
    children: paragraphs.map((part): Element => {
      const lines = part.trim().split('\n');
      return element(
        'p',
        lines.flatMap((line, at): ElementContent[] => [
          ...(at === 0 ? [] : [element('br', [])]),
          { type: 'text', value: line.trim() },
        ]),
      );
    }),
  };
}

/** Elements that were changed or left out, by name, for the report. */
export type LeftOut = Map<string, number>;

type Context = {
  /** Against which relative links are resolved; `null` if unknown. */
  readonly base: string | null;
  readonly leftOut: LeftOut;
  /** Whether tables and code become paragraphs, because their Markdown would lose words. */
  readonly isFlat: boolean;
  /** Paths below `public` by the addresses of pictures that are there. */
  readonly pictures?: ReadonlyMap<string, string> | undefined;
};

const EMBEDS = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
const SILENT = new Set([
  'script',
  'style',
  'input',
  'textarea',
  'meta',
  'link',
  'source',
  'track',
  'param',
]);
const PICTURES = new Set(['img', 'picture', 'svg']);
const INLINE = new Set([
  'font',
  'center',
  'form',
  'button',
  'select',
  'option',
  'label',
  'noscript',
  'q',
]);
const FLAT = new Set('table thead tbody tfoot tr td th pre code dl dt dd caption'.split(' '));

/** The label of a link without words of its own. Its title says where it leads. */
const EMBED_LABEL = '▶';
export const PICTURE_LABEL = '↗';

/**
 * The tree of notes with only what Markdown can say: scripts out, and pictures that are not on this
 * site, embeds as links, headings below those of the page, links with whole addresses.
 */
export function cleanNotes(tree: Root, context: Context): Root {
  return { type: 'root', children: cleanAll(tree.children, context) };
}

function cleanAll(nodes: readonly Nodes[], context: Context): ElementContent[] {
  return nodes.flatMap((node) => cleanNode(node, context));
}

function cleanNode(node: Nodes, context: Context): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element') return [];
  const name = node.tagName;
  const note = (what: string) => {
    context.leftOut.set(what, (context.leftOut.get(what) ?? 0) + 1);
  };
  if (PICTURES.has(name)) {
    const picture = pictureOf(node, context);
    if (picture === null) note('img');
    return picture ?? [];
  }
  if (SILENT.has(name)) {
    if (/^(?:script|style|input)$/.test(name)) note(name);
    return [];
  }
  if (EMBEDS.has(name)) {
    note(name);
    return embedOf(node, context);
  }
  if (name === 'form') note('form');
  const children = cleanAll(node.children, context);
  if (name === 'a') return linkOf(node, children, context);
  if (/^h[1-6]$/.test(name)) return [headingOf(name, children, context)];
  if (INLINE.has(name)) return [element('span', children)];
  if (context.isFlat && FLAT.has(name))
    return [element(/^t?able$|^pre$|^d|^t[rdh]/.test(name) ? 'div' : 'span', children)];
  return [{ ...node, properties: name === 'ol' ? node.properties : {}, children }];
}

/** Headings of notes are below the heading of the notes, and below that of a transcript. */
function headingOf(name: string, children: ElementContent[], { isFlat }: Context): Element {
  if (isFlat) return element('p', children);
  return element(`h${Math.max(3, Number(name.slice(1)))}`, children);
}

function linkOf(
  node: Element,
  children: ElementContent[],
  { base, leftOut }: Context,
): ElementContent[] {
  const href = addressOf(node.properties['href'], base);
  if (href === null) {
    if (node.properties['href'] !== undefined) {
      leftOut.set('link', (leftOut.get('link') ?? 0) + 1);
    }
    return children;
  }
  if (hasText(children)) return [element('a', children, { href })];
  const alt = altOf(node);
  const title = alt || hostOf(href);
  if (children.some((child) => imagesIn(child).length > 0))
    return [element('a', children, alt === '' ? { href, title } : { href })];
  return [element('a', [...children, { type: 'text', value: PICTURE_LABEL }], { href, title })];
}

function embedOf(node: Element, context: Context): ElementContent[] {
  const { src, data } = node.properties;
  const source = src ?? data ?? sourceInside(node);
  const href = addressOf(source, context.base);
  // Browsers keep what stands inside a frame as text.
  const inside = node.tagName === 'iframe' ? parseHtml(plainText(node)).children : node.children;
  const children = cleanAll(inside, context);
  if (href === null) return children;
  const link = element('a', [{ type: 'text', value: EMBED_LABEL }], { href, title: hostOf(href) });
  return [element('p', [link]), ...children];
}

function sourceInside(node: Element): unknown {
  const source = node.children.find((child) => child.type === 'element' && child.properties['src']);
  return source?.type === 'element' ? source.properties['src'] : undefined;
}

/** A web address or a mail address; `null` for anything else, such as `javascript:`. */
function addressOf(value: unknown, base: string | null): string | null {
  const text = (typeof value === 'string' ? value : '').trim();
  if (/^(?:mailto|tel):/i.test(text)) return text;
  if (/^https?:\/\//i.test(text)) return text;
  if (text === '' || text.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(text)) return null;
  if (base === null || !URL.canParse(text, base)) return null;
  const url = new URL(text, base);
  return /^https?:$/.test(url.protocol) ? url.href : null;
}

function altOf(node: Nodes): string {
  if (node.type === 'element' && node.tagName === 'img')
    return String(node.properties['alt'] ?? '').trim();
  return 'children' in node ? (node.children.map(altOf).find((alt) => alt !== '') ?? '') : '';
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
}

/** A picture that is on this site; `null` for any other. */
function pictureOf(node: Element, { base, pictures }: Context): ElementContent[] | null {
  const [image] = imagesIn(node);
  const address = image === undefined ? null : addressOf(image.properties['src'], base);
  const src = address === null ? undefined : pictures?.get(address);
  if (src === undefined) return null;
  return [element('img', [], { src, alt: altOf(node).replaceAll(/\s+/g, ' ') })];
}

/** Counters of visitors say that they have hardly any size. */
const LARGEST_COUNTER = 2;

/** The addresses of pictures in notes, one for each place. */
export function pictureAddresses(html: string, base: string | null): string[] {
  if (!isHtml(html)) return [];
  return imagesIn(parseHtml(html)).flatMap(({ properties }) => {
    const isCounter = [properties['width'], properties['height']].some(
      (size) => size !== undefined && Number(size) <= LARGEST_COUNTER,
    );
    const address = isCounter ? null : addressOf(properties['src'], base);
    return address !== null && /^https?:/i.test(address) ? [address] : [];
  });
}

function imagesIn(tree: Nodes): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'img') found.push(node);
  });
  return found;
}

function hasText(nodes: readonly Nodes[]): boolean {
  return nodes.some((node) => plainText(node).trim() !== '');
}

function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

function element(
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element {
  return { type: 'element', tagName, properties, children };
}
