import { wantsSound } from '@/lib/player/player-state';
import type { PlayerStore } from '@/lib/player/player-store';

/** The message that a tab started to play. */
type StartMessage = { readonly tab: string; readonly at: number };

type Channel = Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;

/**
 * Opens a channel to the other tabs of this host.
 *
 * @returns `null` if the browser has no such channel, or forbids it in a frame
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
 * Lets one tab play at a time: the one that started last. A tab that is stopped in
 * this way posts nothing, so that no loop arises.
 *
 * @param channel A channel to the other tabs of this host, whatever their show.
 * @param since Time at which the current playback started, in milliseconds since 1970:
 *   this code is loaded after that, and slowly in a background tab.
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
    // Two tabs that start together notify each other; only the earlier one stops.
    if (isLater) player.pause();
    else channel.postMessage(started);
  });
  follow(since);
}

/** `crypto.randomUUID` does not exist on plain http. */
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
