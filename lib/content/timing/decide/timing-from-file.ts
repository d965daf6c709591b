import { wordsOfBlocks, type Timing } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { timedLevel } from './timed-level';
import { cueWords, type TimedText } from './timed-text';
import { timeWords } from '@/lib/content/timing/matching/time-words';

export type FileTiming = {
  readonly timing: Timing;
  /** Number of words in the transcript. */
  readonly all: number;
  /** Number of those found in the file. */
  readonly found: number;
  /** Number of those without a time. */
  readonly untimed: number;
};

/**
 * The timing of a transcript from a timed file.
 *
 * @param audioSeconds Length of the episode's audio, used if the file does not give one.
 */
export function timingFromFile(
  { cues, durationSeconds }: TimedText,
  transcript: Transcript,
  audioSeconds: number,
): FileTiming {
  const blocks = wordsOfBlocks(transcript);
  const file = cues.flatMap(cueWords);
  const { words, found } = timeWords(blocks, file);
  const level = timedLevel(cues, file);
  return {
    timing: {
      level,
      durationSeconds: durationSeconds ?? audioSeconds,
      words: level === 'paragraphs' ? words.map(() => null) : words,
      blocks: blockSpans(
        words,
        blocks.map(({ length }) => length),
      ),
    },
    all: words.length,
    found,
    untimed: words.filter((span) => span === null).length,
  };
}
