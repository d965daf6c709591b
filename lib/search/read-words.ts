import { wordsIn } from '@/lib/transcript/words';

/** What somebody typed, as words. */
export type AskedWords = {
  readonly words: readonly string[];
  /** All of it in quotes, of any country: the words have to stand side by side. */
  readonly isQuoted: boolean;
};

const QUOTED = /^["“”„«»].+["“”„«»]$/su;

/** Reads what was typed into the field. */
export function readWords(asked: string): AskedWords {
  const text = asked.trim();
  return {
    words: wordsIn(text).map(({ start, end }) => text.slice(start, end)),
    isQuoted: QUOTED.test(text),
  };
}
