import type { TermsOf, WordTerms } from './word-terms';

/** A word of a query. */
export type AskedWord = {
  readonly term: string;
  /** A shorter term to find instead, if the index has none that begins with this one. */
  readonly shorter: string | null;
};

/** How a word of a text matches one of a query: as a whole, or as a longer or shorter word. */
export type WordMatch = { readonly asked: number; readonly isWhole: boolean };

/** Whether a term of the index is found by a word of a query. */
export function isFoundBy({ term, shorter }: AskedWord, found: string): boolean {
  return shorter === null ? found.startsWith(term) : found === shorter;
}

/** Returns how a word, as it is written, matches a query; `null` if it does not. */
export function matcherOf(
  asked: readonly AskedWord[],
  termsOf: TermsOf,
): (word: string) => WordMatch | null {
  const match = ({ whole, pieces }: WordTerms): WordMatch | null => {
    const terms = [whole, ...pieces];
    const exact = asked.findIndex(({ term }) => terms.includes(term));
    if (exact !== -1) return { asked: exact, isWhole: true };
    const other = asked.findIndex((one) => terms.some((term) => isFoundBy(one, term)));
    return other === -1 ? null : { asked: other, isWhole: false };
  };
  return (word) => match(termsOf(word));
}
