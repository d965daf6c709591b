/** A tag. Values of attributes may contain its closing bracket. */
const TAG = /<\/?([a-z][a-z0-9]*)(?:"[^"]*"|'[^']*'|[^"'>])*>/gi;

/** Elements inside a line of text. All others end a paragraph. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|ruby|rt|rp|s|samp|small|span|strong|sub|sup|time|u|var|wbr)$/i;

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

/**
 * The texts of the paragraphs, headings and list items of an HTML text of ours, which is safe and
 * complete.
 */
export function htmlParagraphs(html: string): string[] {
  return html
    .replaceAll(TAG, (_, name: string) => (INLINE.test(name) ? '' : '\0'))
    .split('\0')
    .map((text) => decoded(text).replaceAll(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function decoded(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (entity: string, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return NAMED[name ?? ''] ?? entity;
    },
  );
}
