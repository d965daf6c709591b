import { showNotice } from '@/components/ui/notice';
import { messages } from '@/lib/messages/current/core';
import type { Lazy } from '@/lib/browser/player/create-player';

/**
 * Calls `act` with a lazily loaded part of the player: at once if it is loaded,
 * otherwise after loading. A failure is shown as a notice.
 */
export function whenLoaded<Part>(part: Lazy<Part>, act: (part: Part) => void): void {
  const loaded = part.get();
  if (loaded !== null) return act(loaded);
  part.load().then(act, () => showNotice(messages.site.notLoaded));
}
