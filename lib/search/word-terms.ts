import { wordsIn } from '@/lib/transcript/words';
import { foldWord } from './fold-word';

/** Reduces a folded word to the form that it has in common with its other forms. */
export type Stem = (word: string) => string;

/** The terms that stand for a word in the index. */
export type WordTerms = {
  /** The whole word: `openweight` for `open-weight`. */
  readonly whole: string;
  /** What its punctuation marks separate: `open` and `weight`. Empty for a word without any. */
  readonly pieces: readonly string[];
};

/** Returns the terms of a word as it is written. */
export type TermsOf = (word: string) => WordTerms;

const INSIDE = /['’.,:\-‑]/;

/** Words whose terms are remembered: those of a whole show would fill the memory of a build. */
const MOST_KNOWN = 50_000;

/** The terms of words in a language. Words recur, so the terms of each are computed once. */
export function termsWith(stem: Stem): TermsOf {
  const known = new Map<string, WordTerms>();
  const term = (word: string) => {
    const folded = foldWord(word);
    return stem(folded) || folded;
  };
  return (word) => {
    const done = known.get(word);
    if (done !== undefined) return done;
    const pieces = INSIDE.test(word) ? word.split(INSIDE).map(term) : [];
    const terms = { whole: term(word), pieces };
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, terms);
    return terms;
  };
}

/** The terms of all words of a text, in order. */
export function termsIn(text: string, termsOf: TermsOf): WordTerms[] {
  return wordsIn(text).map(({ start, end }) => termsOf(text.slice(start, end)));
}

/** Terms under which a word is found. Single letters, as in `don't`, are no words. */
export function searchedTerms({ whole, pieces }: WordTerms): string[] {
  return [...new Set([whole, ...pieces.filter((piece) => piece.length > 1)])];
}
