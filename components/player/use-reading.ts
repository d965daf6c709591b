import { useEffect, useSyncExternalStore } from 'react';
import { applyReading } from '@/lib/browser/apply-reading';
import { readReading, type ReadingSettings } from '@/lib/player/reading-settings';
import type { PlayerStorage } from '@/lib/player/player-storage';
import { useWholePlayer } from './use-player';

const DEFAULTS: ReadingSettings = {};

/** The reading settings, and functions that change one of them, or reset all. */
export function useReading() {
  const { storage } = useWholePlayer();
  const reading = useSyncExternalStore(storage.subscribe, storage.reading, () => DEFAULTS);
  function change<Name extends keyof ReadingSettings>(
    name: Name,
    value: ReadingSettings[Name] | undefined,
  ): void {
    // Reads the settings again: a missing value is dropped, as the stored record has none.
    storage.keepReading(readReading({ ...storage.reading(), [name]: value }));
  }
  return { reading, change, reset: () => storage.keepReading(DEFAULTS) };
}

/** Applies the reading settings to the page, also those of another tab or of a loaded file. */
export function useAppliedReading(storage: PlayerStorage): void {
  useEffect(() => {
    const apply = () => applyReading(storage.reading());
    apply();
    return storage.subscribe(apply);
  }, [storage]);
}
