import type { Episode } from '@/lib/episode/episode';
import { isAutomatic } from '@/lib/episode/transcript-quality';
import { documentMessagesFor } from '@/lib/messages/messages-for';
import type { Show } from '@/lib/show/show';

/**
 * The line in files with a transcript which says that a program wrote it, in the language of the
 * show; `null` if a person wrote or corrected it.
 */
export function automaticNote(
  { language }: Pick<Show, 'language'>,
  episode: Pick<Episode, 'transcription'>,
): string | null {
  return isAutomatic(episode) ? documentMessagesFor(language).automaticTranscript : null;
}
