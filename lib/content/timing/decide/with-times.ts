import type { Timing } from '@/lib/transcript/timing';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';

/**
 * A transcript whose paragraphs and sections know when they begin. Where the
 * author wrote a time stamp, it stays.
 */
export function withTimes(transcript: Transcript, timing: Timing | null): Transcript {
  let at = 0;
  // Where words were timed, a paragraph without a time is one that nobody speaks.
  const isMeasured = timing !== null && timing.level !== 'paragraphs';
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
      const spoken = blocks.filter(({ text }) => hasWords(text));
      // A stamp further down does not tell when the section begins.
      const first = isMeasured
        ? spoken.find(({ startSeconds }) => startSeconds !== null)
        : spoken[0];
      return { ...section, blocks, startSeconds: first?.startSeconds ?? null };
    }),
  };
}

/** Part of links, which nobody wants longer. */
function hundredths(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 100) / 100;
}
