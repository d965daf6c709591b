/** Characters that XML 1.0 does not allow even escaped: most controls and lone surrogates. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Removes the characters that make a whole XML document unreadable. A single one in a
 * title would otherwise make the feed invalid.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function xmlText(text: string): string {
  return text.replaceAll(FORBIDDEN, '');
}

/** Removes these characters, and escapes text for use between tags or in double quotes. */
export function escapeXml(text: string): string {
  return xmlText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
