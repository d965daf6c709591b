import type { Doubt } from '@/lib/transcript/timing';

/** The longest phrase that is looked for. */
const MAX_PHRASE = 40;
/** A phrase of this many words or more is a loop when it stands three times in a row. */
const LONG_PHRASE = 4;
const TIMES_LONG = 3;
/** Any phrase is a loop when it stands six times in a row. */
const TIMES_ANY = 6;

/**
 * Finds words that stand several times in a row, as recognizers write when they lose the sound.
 * "Never, never, never" is none, and neither is a chorus with other lines between.
 */
export function loopDoubts(words: readonly string[]): Doubt[] {
  const folded = words.map((word) => word.toLowerCase());
  const doubts: Doubt[] = [];
  let at = 0;
  while (at < folded.length) {
    const end = loopEnd(folded, at);
    if (end === null) at += 1;
    else {
      doubts.push({ from: at, to: end, reason: 'loop' });
      at = end;
    }
  }
  return doubts;
}

/** The end of the longest loop that begins at a word; `null` if none does. */
function loopEnd(words: readonly string[], from: number): number | null {
  let best: number | null = null;
  for (let length = 1; length <= MAX_PHRASE; length += 1) {
    if (from + length * 2 > words.length) break;
    let end = from + length;
    while (end < words.length && words[end] === words[end - length]) end += 1;
    const times = Math.floor((end - from) / length);
    const needed = length >= LONG_PHRASE ? TIMES_LONG : TIMES_ANY;
    // The same word said over and over is no phrase of four words.
    const isPhrase = length < LONG_PHRASE || !repeatsItself(words, from, length);
    if (times >= needed && isPhrase) best = Math.max(best ?? 0, from + times * length);
  }
  return best;
}

function repeatsItself(words: readonly string[], from: number, length: number): boolean {
  for (let part = 1; part < LONG_PHRASE; part += 1) {
    if (length % part !== 0) continue;
    const isSame = words
      .slice(from + part, from + length)
      .every((word, at) => word === words[from + at]);
    if (isSame) return true;
  }
  return false;
}
