import type { PlayerState } from '@/lib/player/player-state';
import { words } from '@/lib/words/current';

/** What is wrong, in words; `null` while nothing is. */
export function messageOf(state: PlayerState): string | null {
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
