import type { PlayerState } from '@/lib/player/player-state';
import { words } from '@/lib/words/current';

type PlayerMessageProps = { readonly state: PlayerState; readonly onRetry: () => void };

/** Says in words what went wrong and what happens next. Empty, it takes no place. */
export function PlayerMessage({ state, onRetry }: PlayerMessageProps) {
  const message = messageOf(state);
  const canRetry = state.status === 'failed' || state.status === 'recovering';
  return (
    <div
      role="status"
      className={message === null ? 'sr-only' : 'flex flex-wrap items-center gap-x-3 text-sm'}
    >
      {message !== null && <p>{message}</p>}
      {canRetry && (
        <button
          type="button"
          onClick={onRetry}
          className="min-h-11 font-semibold text-accent underline underline-offset-4"
        >
          {words.player.tryAgain}
        </button>
      )}
    </div>
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
