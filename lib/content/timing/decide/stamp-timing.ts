import { spokenBlocks, type Timing, type TimeSpan } from '@/lib/transcript/timing';
import type { Transcript } from '@/lib/transcript/transcript';
import { wordsIn } from '@/lib/transcript/words';

/**
 * The timing given by the time stamps in a text: the starts of some paragraphs.
 *
 * @returns `null` if the text has no time stamp.
 */
export function stampTiming(transcript: Transcript, durationSeconds: number): Timing | null {
  const blocks = spokenBlocks(transcript);
  const starts = blocks.map(({ startSeconds }) => startSeconds);
  if (starts.every((start) => start === null)) return null;
  return {
    level: 'paragraphs',
    durationSeconds,
    words: blocks.flatMap(({ text }) => wordsIn(text).map(() => null)),
    blocks: starts.map((start, at): TimeSpan | null => {
      if (start === null) return null;
      const next = starts.slice(at + 1).find((other) => other !== null);
      return { startSeconds: start, endSeconds: Math.max(start, next ?? durationSeconds) };
    }),
  };
}
