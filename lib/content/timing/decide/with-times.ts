import type { Timing } from '@/lib/transcript/timing';
import type { Block, Transcript } from '@/lib/transcript/transcript';
import { hasWords } from '@/lib/transcript/words';

/**
 * Adds start times to the paragraphs and sections of a transcript. Time stamps of the author
 * are kept.
 */
export function withTimes(transcript: Transcript, timing: Timing | null): Transcript {
  let at = 0;
  // If words were timed, a paragraph without a time is not spoken.
  const isMeasured = timing !== null && timing.level !== 'paragraphs';
  const withTime = (block: Block): Block => {
    if (!hasWords(block.text)) return block;
    const start = timing?.blocks[at]?.startSeconds ?? null;
    at += 1;
    return { ...block, startSeconds: block.startSeconds ?? roundToHundredths(start) };
  };
  return {
    ...transcript,
    sections: transcript.sections.map((section) => {
      const blocks = section.blocks.map(withTime);
      const spoken = blocks.filter(({ text }) => hasWords(text));
      // A stamp further down does not give the start of the section.
      const first = isMeasured
        ? spoken.find(({ startSeconds }) => startSeconds !== null)
        : spoken[0];
      return { ...section, blocks, startSeconds: first?.startSeconds ?? null };
    }),
  };
}

/** Rounds times to hundredths, because they are part of links, which should be short. */
function roundToHundredths(seconds: number | null): number | null {
  return seconds === null ? null : Math.round(seconds * 100) / 100;
}
