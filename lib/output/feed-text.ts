import { escapeText } from '@/lib/transcript/escape-text';
import { xmlText } from './xml-text';

/** A character that no text has a use for. Stands in the way of feedsmith, then goes. */
const GUARD = '\u{FDD0}';

/**
 * Text as feedsmith may have it. It turns every `&apos;` of the finished
 * document into an apostrophe, also one that an author wrote as text, so we
 * part the letters until `finishFeed` joins them.
 */
export function feedText(text: string): string {
  return xmlText(text).replaceAll(GUARD, '').replaceAll('&apos;', `&${GUARD}apos;`);
}

/** What apps would take for a tag or a sign of HTML, and leave out or change. */
const LIKE_HTML = /<[a-z!/?]|&(?:#\w+|[a-z]\w*);/i;

/**
 * Plain text for a `description`, which apps read as HTML: `List<String>` would
 * lose a word there. Text without such signs stays as it is, for apps that do not.
 */
export function feedDescription(text: string): string {
  return feedText(LIKE_HTML.test(text) ? escapeText(text) : text);
}

/** A CDATA part with the blanks around it, or one of Apple's words that it reads by the letter. */
const TO_MEND = /\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*|<(itunes:(?:explicit|block|complete))>(yes|no)</g;

/** Says that no episode is missing. https://www.rfc-editor.org/rfc/rfc5005#section-2 */
const COMPLETE = '<fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>';

/**
 * Undoes `feedText`, and mends two habits of feedsmith: it sets CDATA on a line
 * of its own, where the blanks become part of the text, and it says `yes` and
 * `no` where Apple's rules know only `true` and `false`, or `Yes`.
 *
 * @param isComplete Whether the feed has every episode, which feedsmith has no word for.
 * @see https://help.apple.com/itc/podcasts_connect/#/itcb54353390
 */
export function finishFeed(xml: string, isComplete: boolean): string {
  const text = xml
    .replaceAll(GUARD, '')
    .replaceAll(TO_MEND, (_, cdata?: string, tag?: string, answer?: string) =>
      tag === undefined ? (cdata ?? '') : `<${tag}>${answerOf(tag, answer === 'yes')}<`,
    );
  return isComplete ? text.replace('<channel>', `<channel>\n    ${COMPLETE}`) : text;
}

function answerOf(tag: string, isYes: boolean): string {
  if (tag === 'itunes:explicit') return String(isYes);
  return isYes ? 'Yes' : 'No';
}
