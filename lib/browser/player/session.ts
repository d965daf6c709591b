import type { Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { linkSystemControls } from './media-session';
import { fetchNext } from './fetch-next';
import { createQueue, type Queue } from '@/lib/player/queue';
import { openChannel, playInOneTab } from './tabs';

/** What a listener may want once there is sound; fetched then. */
export type Session = { readonly queue: Queue };

type Options = {
  readonly player: PlayerStore;
  readonly storage: PlayerStorage;
  readonly describe: (track: Track) => MediaMetadataInit;
  /** Whether the sound is to end with the episode, such as for a sleep timer. */
  readonly endsHere: () => boolean;
  /** When the first sound was asked for, in milliseconds since 1970. */
  readonly since: number;
};

/** Queue, the system's controls and peace between tabs. Call it once for a page. */
export function createSession({ player, storage, describe, endsHere, since }: Options): Session {
  const queue = createQueue({ player, storage, endsHere, nextOf: fetchNext });
  if ('mediaSession' in navigator) {
    linkSystemControls({ player, queue, describe, session: navigator.mediaSession });
  }
  const channel = openChannel();
  if (channel !== null) playInOneTab(player, channel, since);
  return { queue };
}
