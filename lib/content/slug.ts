import { checksum } from '@/lib/transcript/words';

/**
 * Turns a name into a part of an address: lower case, words joined by hyphens.
 * Latin letters lose their marks; letters of other scripts stay, and are escaped
 * where an address is written.
 *
 * @returns An empty string when there is no letter or digit in the name.
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

/** Letters of an address, as they are escaped: names of files may have 255 bytes. */
const LONGEST = 120;

/**
 * The same for a topic or a person, who need an address of their own whatever
 * they are called. Signs and emoji are spelled by their numbers, as in `u1f3a7`,
 * and what is too long for the name of a file is cut and numbered.
 */
export function idOf(name: string): string {
  const slug = slugOf(name.replaceAll(/\p{Variation_Selector}/gu, ''));
  const id = /[\p{L}\p{N}]/u.test(slug) ? slug : codesOf(name);
  if (escapedLength(id) <= LONGEST) return id;
  const letters = [...id];
  while (escapedLength(letters.join('')) > LONGEST - 8) letters.pop();
  return `${letters.join('')}-${checksum([id]).toString(36)}`;
}

function codesOf(name: string): string {
  const codes = [...name].map((sign) => sign.codePointAt(0) ?? 0);
  return `u${codes.map((code) => code.toString(16)).join('-')}`;
}

function escapedLength(id: string): number {
  return encodeURIComponent(id).length;
}
