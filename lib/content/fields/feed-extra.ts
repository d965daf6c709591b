import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { z } from 'zod';
import { FEED_NAMESPACES } from '@/lib/show/feed-namespaces';
import { expected, SENTENCE } from './field-problems';

const EXTRA = expected('one element of XML, such as "<podcast:medium>music</podcast:medium>"');

const element = z.string(EXTRA).transform((value, ctx) => {
  const read = readElement(value.trim());
  if (!('message' in read)) return read.xml;
  ctx.addIssue({ code: 'custom', message: read.message, params: { [SENTENCE]: true } });
  return z.NEVER;
});

/** Elements that the feed repeats as they are. Each gets the namespaces that it uses. */
export const feedExtra = z.array(element, expected('a list, each item one element of XML'));

function readElement(xml: string): { readonly xml: string } | { readonly message: string } {
  if (!isElement(xml)) {
    return { message: 'Got something else than one element. Write one in each item.' };
  }
  try {
    const { root } = parseXml(xml);
    if (root === null) return { message: 'Got no element of XML. Write one in each item.' };
    if (/^(?:channel|item|rss)$/.test(root.name)) {
      return { message: `<${root.name}> would break the feed. Write only what is inside.` };
    }
    const missing = undeclared(root, new Set());
    const unknown = [...missing].find((prefix) => !Object.hasOwn(FEED_NAMESPACES, prefix));
    if (unknown !== undefined) {
      const name = `xmlns:${unknown}`;
      return { message: `Nothing says what "${unknown}:" means. Add ${name}="…" to the element.` };
    }
    const added = [...missing].sort().map((prefix) => {
      return ` xmlns:${prefix}="${FEED_NAMESPACES[prefix] ?? ''}"`;
    });
    return { xml: `<${root.name}${added.join('')}${xml.slice(root.name.length + 1)}` };
  } catch (error) {
    if (!(error instanceof XmlError)) throw error;
    const [why = ''] = error.message.split('\n');
    return { message: `This is no XML: ${why.replace(/ \(line.*/, '')}. Correct it.` };
  }
}

/** Whether a text begins and ends with its element: no declaration, no comment. */
function isElement(xml: string): boolean {
  return /^<[^!?]/.test(xml) && /(?:[^-?]|[^-]-)>$/.test(xml);
}

/** Prefixes that an element and its children use without a declaration inside. */
function undeclared(element: XmlElement, outer: ReadonlySet<string>): Set<string> {
  const names = Object.keys(element.attributes);
  const declared = names.flatMap((name) => (name.startsWith('xmlns:') ? name.slice(6) : []));
  const known = new Set([...outer, ...declared]);
  const used = [element.name, ...names]
    .filter((name) => name.includes(':') && !/^xmlns?:/.test(name))
    .map((name) => name.slice(0, name.indexOf(':')))
    // Part of XML itself.
    .filter((prefix) => prefix !== 'xml');
  const missing = new Set(used.filter((prefix) => !known.has(prefix)));
  for (const child of element.children) {
    if (!(child instanceof XmlElement)) continue;
    for (const prefix of undeclared(child, known)) missing.add(prefix);
  }
  return missing;
}
