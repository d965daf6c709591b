import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, embedPath, episodePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { messages } from '@/lib/messages/current/share';
import { ShareButton } from './share-button';

type ShareProps = { readonly show: Show; readonly episode: Episode };

/**
 * The page's Share button. Only its label is in the page; the dialog's code brings the
 * other messages.
 */
export function Share({ show, episode }: ShareProps) {
  return (
    <ShareButton
      label={messages.share}
      trackId={episode.slug}
      title={episode.title}
      page={absoluteUrl(show, episodePath(episode))}
      embed={absoluteUrl(show, embedPath(episode))}
      duration={episode.audio.durationSeconds}
      hasTranscript={episode.transcript.wordCount > 0}
    />
  );
}
