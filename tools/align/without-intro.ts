import type { HeardWord } from './heard-words';

/** An intro is in a first word that starts before `MAX_START` and is longer than `MIN_LENGTH`. */
const MAX_START = 0.3;
const MIN_LENGTH = 1.5;
/** Length of the word itself, at the end of this span. */
const WORD_SECONDS = 0.4;

/** Removes music or silence from the start of the first word. All numbers are seconds. */
export function withoutIntro(words: readonly HeardWord[]): HeardWord[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const { start, end } = first;
  if (start >= MAX_START || end - start <= MIN_LENGTH) return [first, ...rest];
  return [{ ...first, start: end - WORD_SECONDS }, ...rest];
}
