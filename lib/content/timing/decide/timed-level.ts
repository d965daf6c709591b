import type { TimingLevel } from '@/lib/transcript/timing';
import type { TimedCue, TimedWord } from './timed-text';

/** Share of the words that need a time of their own. */
const MOST_EXACT = 0.8;
/** Seconds. Sharing a longer cue by letters puts a sentence in it off by more than a second. */
const SHORT_CUE = 10;
/** Share of the cues that have to be short. */
const MOST_SHORT = 0.9;

/** How far the times of a file can be trusted. */
export function timedLevel(cues: readonly TimedCue[], words: readonly TimedWord[]): TimingLevel {
  const exact = words.filter(({ isExact }) => isExact).length;
  if (exact >= words.length * MOST_EXACT) return 'words';
  const short = cues.filter(
    ({ startSeconds, endSeconds }) => endSeconds - startSeconds <= SHORT_CUE,
  ).length;
  return short >= cues.length * MOST_SHORT ? 'sentences' : 'paragraphs';
}
