import { wordsIn } from '@/lib/transcript/words';

/** The text of the search field, as words. */
export type QueryWords = {
  readonly words: readonly string[];
  /** Whether all of it is in quotation marks of any language: then the words must be adjacent. */
  readonly isQuoted: boolean;
};

const QUOTED = /^["“”„«»].+["“”„«»]$/su;

/** Reads the text of the search field. */
export function readWords(typed: string): QueryWords {
  const text = typed.trim();
  return {
    words: wordsIn(text).map(({ start, end }) => text.slice(start, end)),
    isQuoted: QUOTED.test(text),
  };
}
