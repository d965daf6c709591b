import { DROPPED, treatmentOf } from './elements';

/**
 * A tag, or the start of a comment, a declaration or a CDATA section. Quoted values may
 * contain a `>`. The lengths are limited, so that an unclosed tag costs little.
 */
const MARKUP =
  /<!--|<!\[CDATA\[|<[!?][^<>]*>|<(\/?)([a-z][^\s/<>]*)((?:"[^"]{0,4000}"|'[^']{0,4000}'|[^<>"']){0,4000})>/gi;

/** The HTML, in which only tags with a meaning on the page are left. */
export type PlainTags = {
  readonly html: string;
  /** Names of elements that were removed with their content. */
  readonly dropped: readonly string[];
};

/**
 * Removes from HTML what never reaches a page, before it is parsed: scripts with their text,
 * drawings, comments, and tags without meaning of their own. An unknown tag, as in
 * `List<String>`, is text.
 *
 * This makes text readable and is not a security measure: `to-html` sanitizes all output.
 */
export function plainTags(html: string): PlainTags {
  const dropped: string[] = [];
  let out = '';
  let done = 0;
  const lastComment = html.lastIndexOf('-->');
  const lastData = html.lastIndexOf(']]>');
  for (const match of html.matchAll(MARKUP)) {
    if (match.index < done) continue;
    const [whole, slash = '', written] = match;
    out += html.slice(done, match.index);
    done = match.index + whole.length;
    const name = written?.toLowerCase();
    if (whole === '<!--') {
      // An unclosed comment would swallow everything after it.
      if (done > lastComment) out += '&lt;!--';
      else done = html.indexOf('-->', done) + 3;
    } else if (/^<!\[CDATA\[$/i.test(whole)) {
      const end = done > lastData ? html.length : html.indexOf(']]>', done);
      out += asText(html.slice(done, end));
      done = Math.min(html.length, end + 3);
    } else if (name !== undefined && DROPPED.has(name)) {
      if (slash === '') {
        dropped.push(name);
        done = endOf(html, name, done);
      }
    } else if (name !== undefined) out += treatedTag(whole, slash, name);
  }
  return { html: out + html.slice(done), dropped };
}

function treatedTag(whole: string, slash: string, name: string): string {
  switch (treatmentOf(name)) {
    case 'kept':
      return whole;
    case 'unwrapped':
      return `<${slash}span>`;
    case 'removed':
      return '';
    case 'text':
      return asText(whole);
  }
}

function asText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The offset after an element's closing tag; the end of the HTML if it is never closed. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : found.index + found[0].length;
}
