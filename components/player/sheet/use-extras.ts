import { useEffect, useSyncExternalStore } from 'react';
import { useWholePlayer } from '@/components/player/use-player';
import type { Extras } from '@/lib/player/extras/extras';
import type { Sleep } from '@/lib/player/extras/sleep-timer';
import type { StoredQueue } from '@/lib/player/stored-player';

/** Queue and sleep timer; `null` until they are here. Asks for them. */
export function useExtras(): Extras | null {
  const { extras } = useWholePlayer();
  useEffect(() => {
    extras.load().catch(() => {
      // No network: the panel works without, and asks again when it is opened again.
    });
  }, [extras]);
  return useSyncExternalStore(extras.subscribe, extras.get, () => null);
}

const silent = () => () => {};

/** What is up next. */
export function useQueue(): StoredQueue {
  const { storage } = useWholePlayer();
  return useSyncExternalStore(storage.subscribe, storage.queue, storage.queue);
}

/** What the sleep timer is set to. */
export function useSleep(extras: Extras | null): Sleep | null {
  return useSyncExternalStore(
    extras?.sleep.subscribe ?? silent,
    () => extras?.sleep.get() ?? null,
    () => null,
  );
}
