/** What XML 1.0 cannot hold even escaped: most control characters and half pairs. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Takes out the characters that make an XML document unreadable as a whole. One
 * of them in one title would otherwise cost a show its feed.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, '');
}

/** The same, escaped to stand between tags or in an attribute in double quotes. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
