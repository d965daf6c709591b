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

/** A CDATA part with the blanks around it, or Apple's word for explicit. */
const TO_MEND = /\s*(<!\[CDATA\[[\s\S]*?\]\]>)\s*|<itunes:explicit>(yes|no)</g;

/**
 * Undoes `feedText`, and mends two habits of feedsmith: it sets CDATA on a line
 * of its own, where the blanks become part of the text, and it says `yes` and
 * `no` where Apple's rules know only `true` and `false`.
 *
 * @see https://help.apple.com/itc/podcasts_connect/#/itcb54353390
 */
export function finishFeed(xml: string): string {
  return xml
    .replaceAll(GUARD, '')
    .replaceAll(TO_MEND, (_, cdata: string | undefined, answer: string | undefined) =>
      answer === undefined ? (cdata ?? '') : `<itunes:explicit>${String(answer === 'yes')}<`,
    );
}
