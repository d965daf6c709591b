import { parseXml, XmlElement, XmlError, XmlText, XmlCdata } from '@rgrove/parse-xml';
import { canonicalName, type FeedElement } from './feed-element';

/** A feed as a tree. */
export type ParsedFeed = {
  /** The channel without its items. */
  readonly channel: FeedElement;
  readonly items: readonly FeedElement[];
  /** Items that cannot be read, each with its line and why. */
  readonly faults: readonly FeedFault[];
};

export type FeedFault = { readonly line: number; readonly why: string };

/** A text that is no feed, with a sentence for the author. */
export class FeedError extends Error {
  override readonly name = 'FeedError';
}

/** More items would need more memory than a machine may have. */
const MAX_ITEMS = 20_000;

const ITEM = /<item[\s>][\s\S]*?<\/item\s*>/g;
const CONTROLS = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Reads RSS 2.0. Entities that a document type declares are not expanded, so that a few lines
 * cannot become gigabytes. If the document is not well-formed, each item is read by itself.
 *
 * @throws {FeedError} When it is no feed, or has no readable channel.
 */
export function parseFeed(source: string): ParsedFeed {
  const text = source.replaceAll(CONTROLS, '').trimStart();
  const count = text.match(/<item[\s>/]/g)?.length ?? 0;
  if (count > MAX_ITEMS) {
    throw new FeedError(
      `It has ${count} items, and at most ${MAX_ITEMS} are read. Nothing was taken.`,
    );
  }
  checkKind(text);
  try {
    return { ...partsOf(treeOf(text)), faults: [] };
  } catch (error) {
    if (!(error instanceof XmlError || error instanceof RangeError)) throw error;
    return parseByItem(text);
  }
}

function checkKind(text: string): void {
  const root = /<(?![?!])([\w:-]+)/.exec(text.slice(0, 20_000))?.[1]?.toLowerCase() ?? '';
  const isPage = root === 'html' || /^<!doctype html/i.test(text);
  if (isPage) throw new FeedError(webPage(text));
  if (root === 'feed')
    throw new FeedError('It is an Atom feed. Podcasts have RSS; look for its address.');
  if (root === 'rdf:rdf')
    throw new FeedError('It is RSS 1.0, which has no audio. Look for RSS 2.0.');
  if (root !== 'rss')
    throw new FeedError('It is no feed. Give the address or the file of an RSS feed.');
}

function webPage(text: string): string {
  const link = /<link\b[^>]*type=["']application\/rss\+xml["'][^>]*>/i.exec(text)?.[0] ?? '';
  const href = /href=["']([^"'<>\s]+)["']/i.exec(link)?.[1];
  if (href === undefined) return 'This is a web page. Give the address of its feed.';
  return `This is a web page. Its head names ${href.replaceAll('&amp;', '&')}: import that.`;
}

function partsOf(root: FeedElement): Omit<ParsedFeed, 'faults'> {
  const channel = root.children.find(({ name }) => name === 'channel');
  if (channel === undefined) throw new FeedError('It has no channel, so it is no feed.');
  const isItem = ({ name }: FeedElement) => name === 'item';
  // RSS 0.9 has its items beside the channel.
  const items = [...channel.children, ...root.children].filter(isItem);
  return {
    channel: { ...channel, children: channel.children.filter((one) => !isItem(one)) },
    items,
  };
}

function parseByItem(text: string): ParsedFeed {
  const open = /<rss\b[^>]*>/.exec(text)?.[0] ?? '<rss>';
  const wrap = (inner: string) => `${open}<channel>${inner}</channel></rss>`;
  const faults: FeedFault[] = [];
  const items: FeedElement[] = [];
  for (const match of text.matchAll(ITEM)) {
    const read = readMended(wrap(match[0]));
    const [item] = 'message' in read ? [] : partsOf(read).items;
    if (item !== undefined) items.push(item);
    else {
      const line = text.slice(0, match.index).split('\n').length;
      faults.push({ line, why: 'message' in read ? read.message : 'It is no item.' });
    }
  }
  const head = readMended(text.replaceAll(ITEM, ''));
  const channel = 'message' in head ? readMended(wrap(headOf(text))) : head;
  if ('message' in channel) throw new FeedError(`It is not well-formed: ${channel.message}`);
  return { channel: partsOf(channel).channel, items, faults };
}

/** What stands in the channel before its first item. */
function headOf(text: string): string {
  const start = /<channel[^>]*>/.exec(text);
  const from = start === null ? 0 : start.index + start[0].length;
  const end = text.search(/<item[\s>]/);
  return text.slice(from, end === -1 ? undefined : end);
}

/** Reads XML; if that fails, with each `&` that begins no entity escaped. */
function readMended(xml: string): FeedElement | XmlError {
  try {
    return treeOf(xml);
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const mended = xml.replaceAll(/&(?!#?\w+;)/g, '&amp;');
    return mended === xml ? shortened(error) : readMended(mended);
  }
}

function shortened(error: XmlError): XmlError {
  error.message = `${error.message.split('\n')[0]?.replace(/ \(line.*/, '') ?? ''}.`;
  return error;
}

function treeOf(text: string): FeedElement {
  const { root } = parseXml(text, { ignoreUndefinedEntities: true, includeOffsets: true });
  if (root === null) throw new FeedError('It is no feed.');
  return elementOf(root, new Map(), text);
}

function elementOf(
  node: XmlElement,
  outer: ReadonlyMap<string, string>,
  source: string,
): FeedElement {
  const scope = scopeOf(node.attributes, outer);
  const children: FeedElement[] = [];
  let text = '';
  for (const child of node.children) {
    if (child instanceof XmlElement) {
      const element = elementOf(child, scope, source);
      children.push(element);
      text += element.text;
    } else if (child instanceof XmlText || child instanceof XmlCdata) text += child.text;
  }
  return {
    name: canonicalName(node.name, scope),
    attributes: node.attributes,
    children,
    text,
    scope,
    get xml() {
      return source.slice(node.start, node.end);
    },
  };
}

function scopeOf(
  attributes: Readonly<Record<string, string>>,
  outer: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const own = Object.entries(attributes).filter(([name]) => /^xmlns(?::|$)/.test(name));
  if (own.length === 0) return outer;
  return new Map([...outer, ...own.map(([name, uri]) => [name.slice(6), uri] as const)]);
}
