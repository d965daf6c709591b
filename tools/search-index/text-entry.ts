import { adjacentTerms, type Fragment, type FragmentPart } from '@/lib/search/fragment';
import { levelOf } from '@/lib/search/index/postings';
import { pairNumbers } from '@/lib/search/phrase';
import { searchedTerms, termsIn, type TermsOf } from '@/lib/search/word-terms';
import type { IndexFile } from './index-file';

/** What the index has of one text, apart from the text itself. It depends on no other text. */
export type TextEntry = {
  /** The hash in the name of the text's file, and its size. */
  readonly hash: string;
  readonly bytes: number;
  readonly terms: readonly string[];
  /** The weight of each term in the text. */
  readonly levels: readonly number[];
  /** Numbers of the pairs of adjacent terms, in rising order. */
  readonly pairs: readonly number[];
};

/** How often a word of a part counts. */
const WEIGHTS: Readonly<Record<FragmentPart[0], number>> = {
  title: 15,
  section: 5,
  about: 1,
  block: 1,
};

export function textEntry(fragment: Fragment, file: IndexFile, termsOf: TermsOf): TextEntry {
  const counts = new Map<string, number>();
  let words = 0;
  for (const [kind, text] of fragment.parts) {
    for (const word of termsIn(text, termsOf)) {
      words += 1;
      for (const term of searchedTerms(word)) {
        counts.set(term, (counts.get(term) ?? 0) + WEIGHTS[kind]);
      }
    }
  }
  return {
    hash: file.hash,
    bytes: file.content.length,
    terms: [...counts.keys()],
    levels: [...counts.values()].map((count) => levelOf(count, words)),
    pairs: pairNumbers(adjacentTerms(fragment, termsOf)),
  };
}
