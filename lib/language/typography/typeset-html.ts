import type { QuotationMarks } from './quotation-marks';
import { PARAGRAPH_END, typesetText } from './typeset-text';

/** A tag, a character reference, or one character. */
const TOKEN = /<(\/?)([a-z][a-z0-9-]*)[^>]*>|&(?:#x?[0-9a-f]+|[a-z]+);|[^<]/giu;
/** The ends of lines of text; their contents are separate texts. */
const BLOCK =
  /^(?:p|li|ul|ol|dl|dt|dd|blockquote|h[1-6]|table|thead|tbody|tr|td|th|div|section|figure|figcaption|pre|hr|summary|details)$/i;
/** Elements whose letters have a meaning of their own. */
const LITERAL = /^(?:code|pre|kbd|samp|var|script|style|math|svg)$/i;
/** Straight marks as character references. */
const REFERENCES: Readonly<Record<string, string>> = {
  '&quot;': '"',
  '&#34;': '"',
  '&#x22;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&#x27;': "'",
};
/** Stands for a letter that must not change. */
const FIXED = '\uFFFC';

/** The same as `typesetText` for the text of an HTML fragment. Code stays as it is written. */
export function typesetHtml(html: string, marks: QuotationMarks): string {
  if (!/["']|\s-\s|&(?:quot|apos|#)/.test(html)) return html;
  let text = '';
  /** For each letter of the text: its offsets in the HTML. */
  const places: (readonly [number, number])[] = [];
  let depth = 0;
  for (const { 0: token, 1: slash, 2: name, index } of html.matchAll(TOKEN)) {
    if (name !== undefined) {
      if (LITERAL.test(name)) depth += slash === '/' ? -1 : 1;
      if (BLOCK.test(name)) text += PARAGRAPH_END;
      else if (name === 'br') text += ' ';
      else continue;
    } else {
      const letter = REFERENCES[token] ?? (token.length > 2 ? FIXED : token);
      text += depth > 0 ? FIXED.repeat(letter.length) : letter;
    }
    const place = [index, index + token.length] as const;
    // A letter outside of the basic plane has two units.
    while (places.length < text.length) places.push(place);
  }
  return writeBack(html, text, typesetText(text, marks), places);
}

/** Replaces the letters of the HTML that changed in its text. */
function writeBack(
  html: string,
  before: string,
  after: string,
  places: readonly (readonly [number, number])[],
): string {
  let result = '';
  let end = 0;
  for (let at = 0; at < before.length; at += 1) {
    const place = places[at];
    if (before[at] === after[at] || place === undefined) continue;
    result += html.slice(end, place[0]) + (after[at] ?? '');
    end = place[1];
  }
  return result + html.slice(end);
}
