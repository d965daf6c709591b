import { useEffect, useSyncExternalStore } from 'react';
import type { Lazy } from '@/lib/browser/player/create-player';
import type { Queue } from '@/lib/player/queue';
import type { Sleep, SleepTimer } from '@/lib/player/sleep-timer';
import type { Track } from '@/lib/player/player-state';

/** Loads a part of the player on demand. Returns `null` until it is loaded. */
export function useLazy<Part>(part: Lazy<Part>): Part | null {
  useEffect(() => {
    part.load().catch(() => {
      // Loading failed: the panel works without this part and tries again when it next opens.
    });
  }, [part]);
  return useSyncExternalStore(part.subscribe, part.get, () => null);
}

const noSubscription = () => () => {};

/** The episode of the show that plays after the queue. */
export function useAfterwards(queue: Queue | null): Track | null {
  return useSyncExternalStore(
    queue?.subscribe ?? noSubscription,
    () => queue?.afterwards() ?? null,
    () => null,
  );
}

/** The current setting of the sleep timer. */
export function useSleep(timer: SleepTimer | null): Sleep | null {
  return useSyncExternalStore(
    timer?.subscribe ?? noSubscription,
    () => timer?.get() ?? null,
    () => null,
  );
}
