import type { PlayerState } from '@/lib/player/player-state';
import { words } from '@/lib/words/current';
import { useClipOver } from './clip-over';

type PlayerMessageProps = { readonly state: PlayerState; readonly onRetry: () => void };

/** Says in words what went wrong or is over, and what one can do. Empty, it takes no place. */
export function PlayerMessage({ state, onRetry }: PlayerMessageProps) {
  const goOn = useClipOver();
  const message = messageOf(state) ?? (goOn === null ? null : words.live.clipOver);
  const canRetry = state.status === 'failed' || state.status === 'recovering';
  return (
    <div
      role="status"
      className={message === null ? 'sr-only' : 'flex flex-wrap items-center gap-x-3 text-sm'}
    >
      {message !== null && <p>{message}</p>}
      {canRetry && <Choice label={words.player.tryAgain} onPress={onRetry} />}
      {!canRetry && goOn !== null && <Choice label={words.live.goOn} onPress={goOn} />}
    </div>
  );
}

function Choice({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button
      type="button"
      onClick={onPress}
      className="min-h-11 font-semibold text-accent underline underline-offset-4"
    >
      {label}
    </button>
  );
}

function messageOf(state: PlayerState): string | null {
  switch (state.status) {
    case 'idle':
      return null;
    case 'recovering':
      return words.player.recovering[state.trouble];
    case 'failed':
      return words.player.failed[state.trouble];
    default:
      return state.notice === null ? null : words.player.notices[state.notice];
  }
}
