import type { Track } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { linkSystemControls } from './media-session';
import { fetchNext } from './fetch-next';
import { createQueue, type Queue } from '@/lib/player/queue';
import { openChannel, playInOneTab } from './tabs';

/** Features that a listener may use during playback. Their code is fetched when playback starts. */
export type Session = { readonly queue: Queue };

type Options = {
  readonly player: PlayerStore;
  readonly storage: PlayerStorage;
  readonly describe: (track: Track) => MediaMetadataInit;
  /** Whether playback ends with the episode, as a sleep timer may demand. */
  readonly endsHere: () => boolean;
  /** Time of the first request to play, in milliseconds since 1970. */
  readonly since: number;
};

/** Starts the queue, the media session and the coordination of tabs. Call it once per page. */
export function createSession({ player, storage, describe, endsHere, since }: Options): Session {
  const queue = createQueue({ player, storage, endsHere, nextOf: fetchNext });
  if ('mediaSession' in navigator) {
    linkSystemControls({ player, queue, describe, session: navigator.mediaSession });
  }
  const channel = openChannel();
  if (channel !== null) playInOneTab(player, channel, since);
  return { queue };
}
