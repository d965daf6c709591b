/** Normalizes a word as the index does: lower case, Latin letters without diacritics. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replaceAll(/['’.,\-‑]/g, '');
}
