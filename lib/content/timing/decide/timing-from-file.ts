import { spokenBlocks, type Timing } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';
import { blockSpans } from '@/lib/content/timing/matching/block-spans';
import { timedLevel } from './timed-level';
import { cueWords, type TimedText } from './timed-text';
import { timeWords } from '@/lib/content/timing/matching/time-words';

export type FileTiming = {
  readonly timing: Timing;
  /** Words of the transcript. */
  readonly all: number;
  /** Those of them that are in the file. */
  readonly found: number;
  /** Those of them that nobody can time. */
  readonly untimed: number;
};

/**
 * The timing that a file from elsewhere gives a transcript.
 *
 * @param audioSeconds Of the episode's audio, where the file does not say of which it is.
 */
export function timingFromFile(
  { cues, durationSeconds }: TimedText,
  transcript: Transcript,
  audioSeconds: number,
): FileTiming {
  const blocks = spokenBlocks(transcript).map(({ text }) =>
    wordsIn(text).map(({ start, end }) => text.slice(start, end)),
  );
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
