import type { Cue, CueShape } from './cues';
import { cueTime } from '@/lib/time/cue-time';

/** @see https://github.com/Podcastindex-org/podcast-namespace/blob/main/docs/examples/transcripts/transcripts.md */
export const VTT_SHAPE: CueShape = { width: 65, lines: 2, nameOf: () => '' };

/**
 * Captions as WebVTT, with speakers as voices.
 *
 * @param cues In `VTT_SHAPE`.
 * @param note A line about the text, which players do not show; `null` for none.
 * @see https://www.w3.org/TR/webvtt1/
 */
export function webVtt(cues: readonly Cue[], note: string | null = null): string {
  const about = note === null ? [] : [`NOTE\n${note.replaceAll('-->', '→')}`];
  return `${['WEBVTT', ...about, ...cues.map(cueOf)].join('\n\n')}\n`;
}

function cueOf({ start, end, speaker, lines }: Cue): string {
  const voice = speaker === null ? '' : `<v ${escape(speaker)}>`;
  const text = lines.map(escape).join('\n');
  return `${cueTime(start, '.')} --> ${cueTime(end, '.')}\n${voice}${text}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
