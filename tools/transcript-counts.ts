import type { Episode } from '@/lib/episode/episode';
import { isAutomatic } from '@/lib/episode/transcript-quality';

type Counted = Pick<Episode, 'transcript' | 'timing' | 'transcription'>;

/**
 * How many transcripts a program wrote, and how many are missing, such as
 * `12 automatic (3 with doubts), 4 corrected, 7 none`.
 *
 * @returns `null` for a show in which no program wrote a transcript.
 */
export function transcriptCounts(episodes: readonly Counted[]): string | null {
  const written = episodes.filter(({ transcript }) => transcript.wordCount > 0);
  const automatic = written.filter(isAutomatic);
  const corrected = written.filter(({ transcription }) => transcription?.status === 'corrected');
  if (automatic.length + corrected.length === 0) return null;
  const doubtful = automatic.filter(({ timing }) => (timing?.doubts ?? []).length > 0).length;
  const others = written.length - automatic.length - corrected.length;
  return [
    `${automatic.length} automatic${doubtful === 0 ? '' : ` (${doubtful} with doubts)`}`,
    `${corrected.length} corrected`,
    `${episodes.length - written.length} none`,
    ...(others === 0 ? [] : [`${others} by other means`]),
  ].join(', ');
}

/** How many episodes have no transcript, and the command that makes them; `null` if all have one. */
export function missingTranscripts(episodes: readonly Counted[]): string | null {
  const count = episodes.filter(({ transcript }) => transcript.wordCount === 0).length;
  if (count === 0) return null;
  const what = episodes.length === 1 ? 'episode has' : 'episodes have';
  return `${count} of ${episodes.length} ${what} no transcript. To make them on this machine: npm run transcribe -- --all`;
}
