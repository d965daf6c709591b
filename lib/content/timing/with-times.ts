import type { Timing } from '@/lib/transcript/timing';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';

/**
 * A transcript whose paragraphs and sections know when they begin. Where the
 * author wrote a time stamp, it stays.
 */
export function withTimes(transcript: Transcript, timing: Timing | null): Transcript {
  let at = 0;
  const timed = (block: Block): Block => {
    if (!hasWords(block.text)) return block;
    const start = timing?.blocks[at]?.startSeconds ?? null;
    at += 1;
    return { ...block, startSeconds: block.startSeconds ?? hundredths(start) };
  };
  return {
    ...transcript,
    sections: transcript.sections.map((section) => {
      const blocks = section.blocks.map(timed);
      const first = blocks.find(({ startSeconds }) => startSeconds !== null);
      return { ...section, blocks, startSeconds: first?.startSeconds ?? null };
    }),
  };
}

/** Part of links, which nobody wants longer. */
function hundredths(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 100) / 100;
}
