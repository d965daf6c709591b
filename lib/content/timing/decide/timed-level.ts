import type { TimingLevel } from '@/lib/transcript/timing';
import type { TimedCue, TimedWord } from './timed-text';

/** Share of the words that must have a time of their own. */
const MIN_EXACT_SHARE = 0.8;
/**
 * If the time of a longer cue is divided by letters, a sentence in it is off by more than a second.
 */
const SHORT_CUE_SECONDS = 10;
/** Share of the cues that must be short. */
const MIN_SHORT_SHARE = 0.9;

/** The finest level at which the times of a file are reliable. */
export function timedLevel(cues: readonly TimedCue[], words: readonly TimedWord[]): TimingLevel {
  const exact = words.filter(({ isExact }) => isExact).length;
  if (exact >= words.length * MIN_EXACT_SHARE) return 'words';
  const short = cues.filter(
    ({ startSeconds, endSeconds }) => endSeconds - startSeconds <= SHORT_CUE_SECONDS,
  ).length;
  return short >= cues.length * MIN_SHORT_SHARE ? 'sentences' : 'paragraphs';
}
