import type { PlayerState } from '@/lib/player/player-state';
import { messages } from '@/lib/messages/current/core';

/** What is wrong, in words; `null` while nothing is. */
export function messageOf(state: PlayerState): string | null {
  switch (state.status) {
    case 'idle':
      return null;
    case 'recovering':
    case 'failed':
      return state.error === 'unreachable'
        ? messages.player.unreachable(new URL(state.track.src, location.href).host)
        : messages.player[state.status][state.error];
    default:
      return state.notice === null ? null : messages.player.notices[state.notice];
  }
}
