import { showNotice } from '@/components/ui/notice';
import { messages } from '@/lib/messages/current/core';
import type { Lazy } from '@/lib/browser/player/create-player';

/** Does something with a part of the player: at once, or as soon as its code is here. */
export function ask<Part>(part: Lazy<Part>, act: (part: Part) => void): void {
  const here = part.get();
  if (here !== null) return act(here);
  part.load().then(act, () => showNotice(messages.site.notLoaded));
}
