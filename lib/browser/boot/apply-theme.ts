import { progressOf } from '@/lib/player/progress';
import type { Heard, StoredPlayer } from '@/lib/player/stored-player';
import { hasTapped } from '@/lib/browser/follow/tap-hint';
import { readStored } from './read-stored';

const root = document.documentElement;

/**
 * Sets the theme and classes on the root element, before the first paint: `js`; `heard` if the home
 * page will offer to continue an episode; `with-bar` if the player's bar will appear.
 */
export function applyTheme(record: string | null): void {
  const theme = readStored('verbatim:theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  root.classList.add('js');
  if (hasTapped(readStored)) root.dataset['tapped'] = 'before';
  try {
    applyRecord(recordOf(record));
  } catch {
    // Another program's record, or a name that no attribute can have.
  }
}

/** Unchecked, since a wrong value has no styles. The player validates the record later. */
function applyRecord({ reading, last, heard = [] }: Partial<StoredPlayer>): void {
  const inBar = last?.value?.id;
  if (inBar !== undefined) root.classList.add('with-bar');
  if (heard.some((entry) => entry.id !== inBar && isBegun(entry, heard))) {
    root.classList.add('heard');
  }
  Object.assign(root.dataset, reading?.value);
}

function isBegun({ id, track }: Heard, heard: readonly Heard[]): boolean {
  return track !== null && progressOf(heard, id, track.duration).type === 'begun';
}

/** A wrong guess only leaves a gap. */
function recordOf(record: string | null): Partial<StoredPlayer> {
  // The player wrote this record; its values are checked where they are used.
  return JSON.parse(record ?? '{}') as Partial<StoredPlayer>;
}

/** The start position in seconds: from the page's address, or where the listener stopped. */
export function positionOf(record: string | null, src: string): number {
  const requested = /[#?&]t=(\d[\d.]*)/.exec(location.href)?.[1];
  if (requested !== undefined) return Number(requested);
  try {
    return recordOf(record).heard?.find(({ track }) => track?.src === src)?.position ?? 0;
  } catch {
    return 0;
  }
}

/** Elements of a text that have another style than the regular one. `prose.css` sets them. */
const STYLED = {
  '600 ': '.prose :is(h2, h3, h4, h5, h6, strong, b, .speaker)',
  'italic ': '.prose :is(em, i, cite, dfn, var, address)',
};

/**
 * Loads the fonts that the page uses, then switches to all of them at once. Until then, the text
 * is set in system fonts of the same metrics.
 */
export async function fetchFonts(): Promise<void> {
  if (navigator.connection?.saveData) return;
  const family = getComputedStyle(root).getPropertyValue('--font-text');
  const styles = Object.entries(STYLED).filter(([, names]) => document.querySelector(names));
  // A font has a file for each script, and only those that the text needs are fetched.
  const text = document.querySelector('main')?.textContent ?? '';
  const load = (style: string) => document.fonts.load(`${style}1em ${family}`, text);
  try {
    await Promise.all(['', ...styles.map(([style]) => style)].map(load));
    root.classList.add('serif');
  } catch {
    // A font did not load, so the page keeps the system fonts.
  }
}
