import type { PlayerState } from '@/lib/player/player-state';
import { words } from '@/lib/words/current';

/** What is wrong, in words; `null` while nothing is. */
export function messageOf(state: PlayerState): string | null {
  switch (state.status) {
    case 'idle':
      return null;
    case 'recovering':
    case 'failed':
      return state.error === 'unreachable'
        ? words.player.unreachable(new URL(state.track.src, location.href).host)
        : words.player[state.status][state.error];
    default:
      return state.notice === null ? null : words.player.notices[state.notice];
  }
}
