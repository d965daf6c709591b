import { READING_VALUES, type ReadingSettings } from '@/lib/player/reading-settings';

/** Shows the reading settings on the page, as the boot script did before the first paint. */
export function applyReading(settings: ReadingSettings): void {
  const { dataset } = document.documentElement;
  const values = new Map<string, string>(Object.entries(settings));
  for (const name of Object.keys(READING_VALUES)) {
    const value = values.get(name);
    // Called after each write of the player, which seldom changes a setting.
    if (value === dataset[name]) continue;
    if (value === undefined) delete dataset[name];
    else dataset[name] = value;
  }
}
