import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** A tab began to play. */
type StartMessage = { readonly tab: string; readonly at: number };

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/**
 * Reaches the other tabs of this host.
 *
 * @returns `null` where the browser has no such channel, or forbids it to a frame
 *   of another site.
 */
export function openChannel(): BroadcastChannel | null {
  try {
    return new BroadcastChannel('verbatim:player');
  } catch {
    return null;
  }
}

/**
 * Lets one tab play at a time: the one that began last. A tab that is stopped
 * so says nothing, so nothing comes back from it.
 *
 * @param channel Reaches the other tabs of this host, of every show on it.
 * @param since When a sound that plays already began, in milliseconds since 1970:
 *   this code comes after it, and a tab in the background is slow to fetch it.
 */
export function playInOneTab(player: PlayerStore, channel: Channel, since: number): void {
  const tab = idOfTab();
  let started: StartMessage | null = null;

  function follow(at = Date.now()): void {
    const plays = wantsSound(player.getState());
    if (!plays) started = null;
    else if (started === null) {
      started = { tab, at };
      channel.postMessage(started);
    }
  }
  player.subscribe(() => follow());

  channel.addEventListener('message', ({ data }) => {
    if (!isStartMessage(data) || started === null) return;
    const isLater = data.at === started.at ? data.tab > started.tab : data.at > started.at;
    // Two that began at once hear of each other; only the earlier one gives way.
    if (isLater) player.pause();
    else channel.postMessage(started);
  });
  follow(since);
}

/** `crypto.randomUUID` is not there on plain http. */
function idOfTab(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}

function isStartMessage(data: unknown): data is StartMessage {
  return (
    typeof data === 'object' &&
    data !== null &&
    'tab' in data &&
    typeof data.tab === 'string' &&
    'at' in data &&
    typeof data.at === 'number'
  );
}
