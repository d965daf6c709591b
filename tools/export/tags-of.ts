/** A tag that opens an element, as offsets of characters. */
export type Tag = {
  /** In small letters. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly start: number;
  /** Of what stands in the element, for one whose text is no HTML. */
  readonly text: string;
  /** Behind the tag; behind the whole element for one whose text is no HTML. */
  readonly end: number;
};

/** Comments and tags, with their attributes: a `<` in one of those begins nothing. */
const PIECE = /<!--[^]*?-->|<(\/?[a-z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What stands in these is text up to their own end. */
const RAW = ['script', 'style', 'textarea', 'title'];

/**
 * Finds tags in a page that a serializer wrote: React's, or ours of Markdown.
 * A whole parser takes five times as long, and a build has thousands of pages.
 *
 * @param names Of the elements that are asked for.
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
