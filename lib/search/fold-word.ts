/** A word as the index compares it: in lower case, Latin letters without their marks. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .replaceAll(/['’.,\-‑]/g, '');
}
