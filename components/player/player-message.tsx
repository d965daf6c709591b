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
        {canRetry && <Choice label={messages.player.tryAgain} onPress={onRetry} />}
        {!canRetry && clip?.goOn && <Choice label={clip.says.goOn} onPress={clip.goOn} />}
      </div>
      {clip !== null && (
        <Choice label={clip.says.repeat} isPressed={clip.repeats} onPress={clip.toggleRepeat} />
      )}
    </div>
  );
}

const MESSAGE = 'flex flex-wrap items-center gap-x-3 text-sm';

type ChoiceProps = {
  readonly label: string;
  /** For one that stays in. */
  readonly isPressed?: boolean;
  readonly onPress: () => void;
};

function Choice({ label, isPressed, onPress }: ChoiceProps) {
  return (
    <button
      type="button"
      aria-pressed={isPressed}
      onClick={onPress}
      className="min-h-11 rounded-md font-semibold text-accent underline underline-offset-4 aria-pressed:bg-fill aria-pressed:px-2 aria-pressed:text-on-fill aria-pressed:no-underline"
    >
      {label}
    </button>
  );
}
