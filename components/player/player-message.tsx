import { Button } from '@/components/ui/button';
import type { PlayerState } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import { useCurrentClip } from './clip';
import { messageOf } from '@/lib/browser/player/message-of';

type PlayerMessageProps = { readonly state: PlayerState; readonly onRetry: () => void };

/** Says in words what went wrong or is over, and what one can do. Empty, it takes no place. */
export function PlayerMessage({ state, onRetry }: PlayerMessageProps) {
  const clip = useCurrentClip();
  const message = messageOf(state) ?? (clip?.goOn ? clip.says.over : null);
  const canRetry = state.status === 'failed' || state.status === 'recovering';
  return (
    <div className={message === null && clip === null ? 'sr-only' : MESSAGE}>
      <div role="status" className={message === null ? 'sr-only' : MESSAGE}>
        {message !== null && <p>{message}</p>}
        {canRetry && (
          <Button kind="plain" onClick={onRetry}>
            {messages.player.tryAgain}
          </Button>
        )}
        {!canRetry && clip?.goOn && (
          <Button kind="plain" onClick={clip.goOn}>
            {clip.says.goOn}
          </Button>
        )}
      </div>
      {clip !== null && (
        <Button kind="plain" aria-pressed={clip.repeats} onClick={clip.toggleRepeat}>
          {clip.says.repeat}
        </Button>
      )}
    </div>
  );
}

const MESSAGE = 'flex flex-wrap items-center gap-x-3 text-sm';
