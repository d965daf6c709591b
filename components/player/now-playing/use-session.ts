import { useEffect, useSyncExternalStore } from 'react';
import type { Lazy } from '@/lib/browser/player/create-player';
import { useWholePlayer } from '@/components/player/use-player';
import type { Queue } from '@/lib/player/queue';
import type { Sleep, SleepTimer } from '@/lib/player/sleep-timer';
import type { Track } from '@/lib/player/player-state';
import type { StoredQueue } from '@/lib/player/stored-player';

/** A part of the player, which it asks for; `null` until it is here. */
export function useLazy<Part>(part: Lazy<Part>): Part | null {
  useEffect(() => {
    part.load().catch(() => {
      // No network: the panel works without, and asks again when it is opened again.
    });
  }, [part]);
  return useSyncExternalStore(part.subscribe, part.get, () => null);
}

/** What is up next. */
export function useQueue(): StoredQueue {
  const { storage } = useWholePlayer();
  return useSyncExternalStore(storage.subscribe, storage.queue, storage.queue);
}

const silent = () => () => {};

/** What the show goes on with after the queue. */
export function useAfterwards(queue: Queue | null): Track | null {
  return useSyncExternalStore(
    queue?.subscribe ?? silent,
    () => queue?.afterwards() ?? null,
    () => null,
  );
}

/** What a sleep timer is set to. */
export function useSleep(timer: SleepTimer | null): Sleep | null {
  return useSyncExternalStore(
    timer?.subscribe ?? silent,
    () => timer?.get() ?? null,
    () => null,
  );
}
