import type { Cue, CueShape } from './cues';
import { cueTime } from '@/lib/time/cue-time';

/** @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
export const SRT_SHAPE: CueShape = {
  width: 32,
  lines: 2,
  nameOf: (speaker) => `${speaker}: `,
};

/**
 * Captions as SubRip, with the speaker's name where the speaker changes.
 *
 * @param cues In `SRT_SHAPE`.
 */
export function subRip(cues: readonly Cue[]): string {
  return cues
    .map(({ start, end, lines }, at) => {
      // SubRip has no escapes, and a reader would parse an arrow as a time.
      const text = lines.join('\n').replaceAll('-->', '→');
      return `${at + 1}\n${cueTime(start, ',')} --> ${cueTime(end, ',')}\n${text}\n`;
    })
    .join('\n');
}
