import type { HeardWord } from './heard-words';

/** A first word that begins sooner than a host does, and takes longer than a word does. */
const TOO_SOON = 0.3;
const TOO_LONG = 1.5;
/** What such a word takes at its end, where it was really said. */
const A_WORD = 0.4;

/** Takes music or silence before the first word out of that word. All numbers are seconds. */
export function withoutIntro(words: readonly HeardWord[]): HeardWord[] {
  const [first, ...rest] = words;
  if (first === undefined) return [];
  const { start, end } = first;
  if (start >= TOO_SOON || end - start <= TOO_LONG) return [first, ...rest];
  return [{ ...first, start: end - A_WORD }, ...rest];
}
