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
