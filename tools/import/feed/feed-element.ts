/** An element of a feed, with a name that does not depend on the prefix of its document. */
export type FeedElement = {
  /** Such as `title` or `itunes:title`. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly FeedElement[];
  /** All text inside, entities of XML decoded. */
  readonly text: string;
  /** As it is in the document. */
  readonly xml: string;
  /** Namespaces by prefix, for the element alone. */
  readonly scope: ReadonlyMap<string, string>;
};

/** Canonical prefixes of namespaces, each with how feeds write it. */
const PREFIXES: readonly (readonly [string, RegExp])[] = [
  ['itunes', /^https?:\/\/www\.itunes\.com\/dtds\/podcast-1\.0\.dtd$/i],
  ['content', /^http:\/\/purl\.org\/rss\/1\.0\/modules\/content\/?$/],
  ['podcast', /^https:\/\/(?:podcastindex\.org\/namespace\/1\.0|github\.com\/Podcastindex-org)/i],
  ['psc', /^https?:\/\/podlove\.org\/simple-chapters\/?$/],
  ['atom', /^https?:\/\/www\.w3\.org\/2005\/Atom\/?$/i],
  ['feedburner', /^http:\/\/rssnamespace\.org\/feedburner\/ext\/1\.0$/],
  ['dc', /^http:\/\/purl\.org\/dc\/elements\/1\.1\/?$/],
  ['rawvoice', /^https?:\/\/(?:www\.rawvoice\.com|blubrry\.com)\//i],
  ['media', /^https?:\/\/search\.yahoo\.com\/mrss\/?/],
  ['creativeCommons', /creativeCommonsRssModule/i],
];

/** The canonical name of an element, such as `itunes:title` for `ITUNES:title`. */
export function canonicalName(name: string, scope: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? '' : name.slice(0, colon);
  const uri = scope.get(prefix) ?? '';
  const known = PREFIXES.find(([, form]) => form.test(uri))?.[0];
  const local = name.slice(colon + 1);
  if (known !== undefined) return `${known}:${local}`;
  // Some feeds use a prefix that they do not declare.
  return prefix === '' ? local : `${uri === '' ? prefix.toLowerCase() : prefix}:${local}`;
}

/** The first child of a name. */
export function childOf(element: FeedElement, name: string): FeedElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: FeedElement, name: string): readonly FeedElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The trimmed text of the first child of a name; an empty string for none. */
export function textOf(element: FeedElement, ...names: readonly string[]): string {
  for (const name of names) {
    const text = childOf(element, name)?.text.trim() ?? '';
    if (text !== '') return text;
  }
  return '';
}

export function attributeOf(element: FeedElement | undefined, name: string): string {
  return (element?.attributes[name] ?? '').trim();
}
