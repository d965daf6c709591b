import { escapeText } from '@/lib/transcript/escape-text';
import { xmlText } from './xml-text';

/** A Unicode noncharacter. It protects text from feedsmith and is removed at the end. */
const GUARD = '\u{FDD0}';

/**
 * Prepares text for feedsmith, which turns every `&apos;` of the finished document into
 * an apostrophe, even one that an author wrote as text. The guard splits it until
 * `finishFeed` removes the guard.
 */
export function feedText(text: string): string {
  return xmlText(text).replaceAll(GUARD, '').replaceAll('&apos;', `&${GUARD}apos;`);
}

/** Text that apps would parse as an HTML tag or entity, and drop or change. */
const LIKE_HTML = /<[a-z!/?]|&(?:#\w+|[a-z]\w*);/i;

/**
 * Plain text for a `description`, which apps read as HTML: `List<String>` would lose a
 * word there. Other text stays unchanged, for apps that do not read HTML.
 */
export function feedDescription(text: string): string {
  return feedText(LIKE_HTML.test(text) ? escapeText(text) : text);
}

/** A CDATA section with white space around it, or an iTunes tag with `yes` or `no`. */
const TO_FIX = /\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*|<(itunes:(?:explicit|block|complete))>(yes|no)</g;

/** Marks a feed that contains every episode. https://www.rfc-editor.org/rfc/rfc5005#section-2 */
const COMPLETE = '<fh:complete xmlns:fh="http://purl.org/syndication/history/1.0"/>';

/**
 * Reverses `feedText`, and corrects two faults of feedsmith: it puts CDATA on a separate
 * line, so that the white space becomes part of the text, and it writes `yes` and `no`
 * where Apple accepts only `true` and `false`, or `Yes`.
 *
 * @param isComplete Whether the feed has every episode; feedsmith cannot express this.
 * @see https://help.apple.com/itc/podcasts_connect/#/itcb54353390
 */
export function finishFeed(xml: string, isComplete: boolean): string {
  const text = xml
    .replaceAll(GUARD, '')
    .replaceAll(TO_FIX, (_, cdata?: string, tag?: string, value?: string) =>
      tag === undefined ? (cdata ?? '') : `<${tag}>${appleBoolean(tag, value === 'yes')}<`,
    );
  return isComplete ? text.replace('<channel>', `<channel>\n    ${COMPLETE}`) : text;
}

function appleBoolean(tag: string, isYes: boolean): string {
  if (tag === 'itunes:explicit') return String(isYes);
  return isYes ? 'Yes' : 'No';
}
