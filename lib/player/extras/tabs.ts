import { isLive } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** A tab began to play. */
type Began = { readonly tab: string; readonly at: number };

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/**
 * Lets one tab play at a time: the one that began last. A tab that is stopped
 * so says nothing, so nothing comes back from it.
 *
 * @param channel Reaches the other tabs of this host, of every show on it.
 */
export function shareWithTabs(player: PlayerStore, channel: Channel): void {
  const tab = crypto.randomUUID();
  let began: Began | null = null;

  player.subscribe(() => {
    const plays = isLive(player.getState());
    if (!plays) began = null;
    else if (began === null) {
      began = { tab, at: Date.now() };
      channel.postMessage(began);
    }
  });

  channel.addEventListener('message', ({ data }) => {
    if (!isBegan(data) || began === null) return;
    const isLater = data.at === began.at ? data.tab > began.tab : data.at > began.at;
    // Two that began at once hear of each other; only the earlier one gives way.
    if (isLater) player.pause();
    else channel.postMessage(began);
  });
}

function isBegan(data: unknown): data is Began {
  return (
    typeof data === 'object' &&
    data !== null &&
    'tab' in data &&
    typeof data.tab === 'string' &&
    'at' in data &&
    typeof data.at === 'number'
  );
}
