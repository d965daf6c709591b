import { DROPPED, fateOf } from './elements';

/**
 * A tag, or the beginning of a comment, a declaration or a CDATA section. Quoted
 * values may hold a `>`; a tag without an end costs no more than a look at its start.
 */
const MARKUP =
  /<!--|<!\[CDATA\[|<[!?][^<>]*>|<(\/?)([a-z][^\s/<>]*)((?:"[^"]{0,4000}"|'[^']{0,4000}'|[^<>"']){0,4000})>/gi;

/** HTML as it came, in which only tags are left that mean something on a page. */
export type PlainTags = {
  readonly html: string;
  /** Names of elements that were left out with what they hold. */
  readonly dropped: readonly string[];
};

/**
 * Takes out of HTML what never reaches a page, before a parser sees it: scripts
 * with their text, drawings, tags that only frame something, comments. A tag that
 * HTML does not know, as in `List<String>`, is text.
 *
 * This makes text readable; it is no guard. What is written is sanitised in
 * `to-html`, whatever comes out here.
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
      // One without an end would take everything after it along.
      if (done > lastComment) out += '&lt;!--';
      else done = html.indexOf('-->', done) + 3;
    } else if (/^<!\[CDATA\[$/i.test(whole)) {
      const end = done > lastData ? html.length : html.indexOf(']]>', done);
      out += asLetters(html.slice(done, end));
      done = Math.min(html.length, end + 3);
    } else if (name !== undefined && DROPPED.has(name)) {
      if (slash === '') {
        dropped.push(name);
        done = endOf(html, name, done);
      }
    } else if (name !== undefined) out += kept(whole, slash, name);
  }
  return { html: out + html.slice(done), dropped };
}

function kept(whole: string, slash: string, name: string): string {
  switch (fateOf(name)) {
    case 'kept':
      return whole;
    case 'unwrapped':
      return `<${slash}span>`;
    case 'gone':
      return '';
    case 'text':
      return asLetters(whole);
  }
}

function asLetters(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Where an element that began before is over; at the end of what is there, where it never is. */
function endOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}(?=[\\s/>])[^>]*>`, 'gi');
  close.lastIndex = from;
  const found = close.exec(html);
  return found === null ? html.length : found.index + found[0].length;
}
