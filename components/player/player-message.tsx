import { Button } from '@/components/ui/button';
import type { PlayerState } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';
import { useCurrentClip, type ShownClip } from './clip';
import { useSpokenText } from './spoken-text';
import { messageText } from '@/lib/browser/player/message-text';
import { viewOf } from '@/lib/player/view';

type PlayerMessageProps = {
  readonly state: PlayerState;
  readonly onRetry: () => void;
  /** Above the bar, where it needs a ground of its own. */
  readonly inSlot?: boolean;
};

/**
 * Shows errors and the end of a clip as text, with the matching actions. Empty, it
 * takes no space.
 */
export function PlayerMessage({ state, onRetry, inSlot = false }: PlayerMessageProps) {
  const clip = useCurrentClip();
  const { message: key, offer } = viewOf(state, clip?.isOver);
  const message = key && (key.of === 'clip' ? clip?.labels.over : messageText(key));
  return (
    <div className={message === null && clip === null ? 'sr-only' : inSlot ? 'slot-box' : MESSAGE}>
      <div role="status" className={message === null ? 'sr-only' : MESSAGE}>
        {message !== null && <p>{message}</p>}
        {(offer === 'retry' || offer === 'retryNow') && (
          <Button kind="plain" onClick={onRetry}>
            {offer === 'retry' ? messages.player.tryAgain : messages.player.tryNow}
          </Button>
        )}
        {offer === 'keepPlaying' && (
          <Button kind="plain" onClick={clip?.goOn}>
            {clip?.labels.goOn}
          </Button>
        )}
      </div>
      {clip?.isNew === true && message === null && <ClipArrival clip={clip} onPlay={onRetry} />}
      {clip?.isNew === false && (
        <Button kind="plain" aria-pressed={clip.repeats} onClick={clip.toggleRepeat}>
          {clip.labels.repeat}
        </Button>
      )}
    </div>
  );
}

type ClipArrivalProps = { readonly clip: ShownClip; readonly onPlay: () => void };

/** Says what a link to a clip has selected, before it is played. */
function ClipArrival({ clip, onPlay }: ClipArrivalProps) {
  const { trackId, start, end, labels } = clip;
  const speaker = useSpokenText(trackId)?.speakerAt(start) ?? null;
  return (
    <div className={MESSAGE}>
      <p>{labels.arrival(speaker, Math.max(1, Math.round(end - start)))}</p>
      <Button kind="plain" aria-label={labels.play} onClick={onPlay}>
        {messages.player.play}
      </Button>
    </div>
  );
}

const MESSAGE = 'flex flex-wrap items-center gap-x-3 text-sm';
