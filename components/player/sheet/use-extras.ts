import { useEffect, useSyncExternalStore } from 'react';
import type { Lazy } from '@/components/player/create-player';
import { useWholePlayer } from '@/components/player/use-player';
import type { Sleep, SleepTimer } from '@/lib/player/extras/sleep-timer';
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

/** What a sleep timer is set to. */
export function useSleep(timer: SleepTimer | null): Sleep | null {
  return useSyncExternalStore(
    timer?.subscribe ?? silent,
    () => timer?.get() ?? null,
    () => null,
  );
}
