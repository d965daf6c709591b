import { checksum } from '@/lib/transcript/words';

/**
 * Turns a name into a part of an address: lower case, words joined by hyphens.
 * Latin letters lose their diacritics. Letters of other scripts stay, and are escaped
 * when an address is written.
 *
 * @returns An empty string if the name has no letter or digit.
 */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll(/(?<=\p{L}\+*)\+/gu, '-plus')
    .replaceAll(/(?<=\p{L}#*)#/gu, '-sharp')
    .replaceAll(/[\p{Pi}\p{Pf}'’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/** Length of the escaped id in characters. File names may have 255 bytes. */
const MAX_ESCAPED_LENGTH = 120;

/**
 * Turns the name of a topic or a person into an id. Unlike `slugOf` it never returns an
 * empty string: a name of symbols or emoji becomes its code points, as in `u1f3a7`. An id
 * too long for a file name is cut and gets a checksum.
 */
export function idOf(name: string): string {
  const slug = slugOf(name.replaceAll(/\p{Variation_Selector}/gu, ''));
  const id = /[\p{L}\p{N}]/u.test(slug) ? slug : codesOf(name);
  if (escapedLength(id) <= MAX_ESCAPED_LENGTH) return id;
  const letters = [...id];
  while (escapedLength(letters.join('')) > MAX_ESCAPED_LENGTH - 8) letters.pop();
  return `${letters.join('')}-${checksum([id]).toString(36)}`;
}

function codesOf(name: string): string {
  const codes = [...name].map((sign) => sign.codePointAt(0) ?? 0);
  return `u${codes.map((code) => code.toString(16)).join('-')}`;
}

function escapedLength(id: string): number {
  return encodeURIComponent(id).length;
}
