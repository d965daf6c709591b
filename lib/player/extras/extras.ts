import type { Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/storage';
import { linkSystemControls } from './media-session';
import { createQueue, type Queue } from './queue';
import { createSleepTimer, type SleepTimer } from './sleep-timer';
import { shareWithTabs } from './tabs';

/** What a listener may want once there is sound; fetched then. */
export type Extras = { readonly queue: Queue; readonly sleep: SleepTimer };

type Options = {
  readonly player: PlayerStore;
  readonly storage: PlayerStorage;
  readonly describe: (track: Track) => MediaMetadataInit;
  /** As the sleep timer takes it. */
  readonly sectionEnd: (trackId: string, seconds: number) => number | null;
};

/** Queue, sleep timer, the system's controls and peace between tabs. Call it once for a page. */
export function createExtras({ player, storage, describe, sectionEnd }: Options): Extras {
  const sleep = createSleepTimer(player, sectionEnd);
  const queue = createQueue(player, storage, sleep.endsWithEpisode);
  if ('mediaSession' in navigator) {
    linkSystemControls({ player, queue, describe, session: navigator.mediaSession });
  }
  if ('BroadcastChannel' in window) shareWithTabs(player, new BroadcastChannel('verbatim:player'));
  return { queue, sleep };
}
