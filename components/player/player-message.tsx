import { Button } from '@/components/ui/button';
import type { PlayerState } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import { useCurrentClip } from './clip';
import { messageText } from '@/lib/browser/player/message-text';
import { viewOf } from '@/lib/player/view';

type PlayerMessageProps = { readonly state: PlayerState; readonly onRetry: () => void };

/**
 * Shows errors and the end of a clip as text, with the matching actions. Empty, it
 * takes no space.
 */
export function PlayerMessage({ state, onRetry }: PlayerMessageProps) {
  const clip = useCurrentClip();
  const { message: key, offer } = viewOf(state, clip?.isOver);
  const message = key && (key.of === 'clip' ? clip?.labels.over : messageText(key));
  return (
    <div className={message === null && clip === null ? 'sr-only' : MESSAGE}>
      <div role="status" className={message === null ? 'sr-only' : MESSAGE}>
        {message !== null && <p>{message}</p>}
        {offer === 'retry' && (
          <Button kind="plain" onClick={onRetry}>
            {messages.player.tryAgain}
          </Button>
        )}
        {offer === 'keepPlaying' && (
          <Button kind="plain" onClick={clip?.goOn}>
            {clip?.labels.goOn}
          </Button>
        )}
      </div>
      {clip !== null && (
        <Button kind="plain" aria-pressed={clip.repeats} onClick={clip.toggleRepeat}>
          {clip.labels.repeat}
        </Button>
      )}
    </div>
  );
}

const MESSAGE = 'flex flex-wrap items-center gap-x-3 text-sm';
