/** Marks that a page may show for the straight marks of an author. */
const FOLDED: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '–': '-',
};

/**
 * Replaces quotation marks, apostrophes and dashes by straight ones, each by one letter, so that a
 * text is found in the form of its author and in the form of its page.
 */
export function foldQuotes(text: string): string {
  return text.replaceAll(/[“”„«»‘’‚‹›–]/g, (mark) => FOLDED[mark] ?? mark);
}
