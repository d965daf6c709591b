import type { Doubt } from '@/lib/transcript/timing';
import { joinRanges } from './join-ranges';

type Timed = {
  readonly text: string;
  readonly startSeconds: number;
  readonly endSeconds: number;
};

const WORDS = 10;
const MOST_A_MINUTE = 260;

/**
 * Finds ten words or more that are faster than people speak: 260 words a minute. Their letters must
 * be as many as those of average words, since people say ten short words faster.
 */
export function fastDoubts(words: readonly Timed[]): Doubt[] {
  const average = lettersOf(words) / words.length;
  const isFast = words.map(() => false);
  for (let at = 0; at + WORDS <= words.length; at += 1) {
    const range = words.slice(at, at + WORDS);
    const seconds = (range.at(-1)?.endSeconds ?? 0) - (range[0]?.startSeconds ?? 0);
    const averageWords = lettersOf(range) / average;
    const isOver = (count: number) => count * 60 > MOST_A_MINUTE * seconds;
    if (isOver(WORDS) && isOver(averageWords)) isFast.fill(true, at, at + WORDS);
  }
  return joinRanges(isFast).map((range) => ({ ...range, reason: 'fast' }));
}

function lettersOf(words: readonly Timed[]): number {
  return words.reduce((sum, { text }) => sum + text.length, 0);
}
