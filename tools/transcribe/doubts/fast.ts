import type { Doubt } from '@/lib/transcript/timing';
import { joinRanges } from './join-ranges';

type Timed = { readonly startSeconds: number; readonly endSeconds: number };

const WORDS = 10;
const MOST_A_MINUTE = 260;

/** Finds ten words or more that are faster than people speak: 260 words a minute. */
export function fastDoubts(words: readonly Timed[]): Doubt[] {
  const isFast = words.map(() => false);
  for (let at = 0; at + WORDS <= words.length; at += 1) {
    const [first, last] = [words[at], words[at + WORDS - 1]];
    if (first === undefined || last === undefined) break;
    const seconds = last.endSeconds - first.startSeconds;
    if (WORDS * 60 > MOST_A_MINUTE * seconds) isFast.fill(true, at, at + WORDS);
  }
  return joinRanges(isFast).map((range) => ({ ...range, reason: 'fast' }));
}
