import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { ImportError } from './options';

/** Whether a text is a list of subscriptions. */
export function isOpml(text: string): boolean {
  return /<opml[\s>]/i.test(text.slice(0, 2000));
}

/**
 * The address of the one feed in a list of subscriptions.
 *
 * @throws {ImportError} When there is none, or several, which are listed.
 */
export function feedInOpml(label: string, text: string): string {
  const { root } = parseXml(text.trimStart(), { ignoreUndefinedEntities: true });
  const feeds = root === null ? [] : outlines(root);
  const [first] = feeds;
  if (first === undefined) throw new ImportError(`${label}: It lists no feed.`);
  if (feeds.length === 1) return first;
  const lines = feeds.map((feed) => `  ${feed}`).join('\n');
  throw new ImportError(`${label}: It lists ${feeds.length} feeds. Import one of them:\n${lines}`);
}

function outlines(element: XmlElement): string[] {
  const { xmlUrl, xmlurl } = element.attributes;
  const inside = element.children.flatMap((child) =>
    child instanceof XmlElement ? outlines(child) : [],
  );
  const own = xmlUrl ?? xmlurl ?? '';
  return own === '' ? inside : [own, ...inside];
}
