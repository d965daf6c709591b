/** An opening tag, with character offsets. */
export type Tag = {
  /** In lower case. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Content of the element, for raw text elements. */
  readonly text: string;
  /** End of the tag; for raw text elements, end of the element. */
  readonly end: number;
};

/** Comments, and tags with their attributes: a `<` inside them does not start a tag. */
const PIECE = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** Raw text elements: their content is text up to their end tag. */
const RAW = ['script', 'style', 'textarea', 'title'];

/**
 * Finds tags in a page that a serializer wrote: React's, or the project's for Markdown. A
 * full parser takes five times as long, and a build can have thousands of pages.
 *
 * @param names Names of the elements to find.
 */
export function* tagsOf(html: string, names: readonly string[]): Generator<Tag> {
  const pieces = new RegExp(PIECE);
  for (let found = pieces.exec(html); found !== null; found = pieces.exec(html)) {
    const name = found[1]?.toLowerCase() ?? '';
    let [text, end] = ['', pieces.lastIndex];
    if (RAW.includes(name)) {
      const close = html.indexOf(`</${name}`, end);
      if (close < 0) throw new Error(`A page has a <${name}> without an end.`);
      text = html.slice(end, close);
      end = html.indexOf('>', close) + 1;
      pieces.lastIndex = end;
    }
    if (!names.includes(name)) continue;
    yield { name, attributes: attributesOf(found[2] ?? ''), start: found.index, text, end };
  }
}

function attributesOf(written: string): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const value = (double ?? single ?? bare ?? '')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    if (!all.has(name.toLowerCase())) all.set(name.toLowerCase(), value);
  }
  return all;
}
