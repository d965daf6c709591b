import type { Cue, CueShape } from './cues';
import { cueTime } from '@/lib/time/cue-time';

/** @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
export const SRT_SHAPE: CueShape = {
  width: 32,
  lines: 2,
  nameOf: (speaker) => `${speaker}: `,
};

/**
 * Captions as SubRip, which names who speaks where that changes.
 *
 * @param cues In `SRT_SHAPE`.
 */
export function subRip(cues: readonly Cue[]): string {
  return cues
    .map(({ start, end, lines }, at) => {
      // SubRip escapes nothing, and an arrow would be read as a time.
      const text = lines.join('\n').replaceAll('-->', '→');
      return `${at + 1}\n${cueTime(start, ',')} --> ${cueTime(end, ',')}\n${text}\n`;
    })
    .join('\n');
}
