/**
 * Normalizes a word and splits it into parts, so that different spellings match:
 * `Open-Weight` and `open weight`, `GPT-4` and `GPT4`, `U.S.` and `US`, `10,000` and
 * `10000`, `Café` and `cafe`.
 */
export function foldWord(word: string): string[] {
  const lowerCase = word.toLowerCase();
  if (/^[a-z]+$/.test(lowerCase)) return [lowerCase];
  const plain = lowerCase
    .normalize('NFKD')
    .replaceAll(/\p{M}|['’]/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll(/(?<=\p{N})[.,:](?=\p{N})/gu, '')
    .replaceAll(/(?<=(?<!\p{L})\p{L})\.(?=\p{L}(?!\p{L}))/gu, '');
  return plain.match(/\p{N}+|[^\p{N}.,:\-‑]+/gu) ?? [plain];
}
