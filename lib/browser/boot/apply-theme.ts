import { progressOf } from '@/lib/player/progress';
import type { StoredPlayer } from '@/lib/player/stored-player';
import { readStored } from './read-stored';

const root = document.documentElement;

/** Sets the theme and the classes `js` and `heard` on the root element, before the first paint. */
export function applyTheme(record: string | null): void {
  const theme = readStored('verbatim:theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  root.classList.add('js');
  // The home page reserves space for the episode that the listener can continue.
  if (hasBegun(record)) root.classList.add('heard');
}

/** Whether the home page will offer to continue an episode. */
function hasBegun(record: string | null): boolean {
  try {
    const heard = heardIn(record);
    return heard.some(
      ({ id, track }) => track !== null && progressOf(heard, id, track.duration).type === 'begun',
    );
  } catch {
    return false;
  }
}

/** Unchecked: the player validates the record later, and a wrong guess only leaves a gap. */
function heardIn(record: string | null): StoredPlayer['heard'] {
  // The player wrote this record; its values are checked where they are used.
  const { heard = [] } = JSON.parse(record ?? '{}') as Partial<StoredPlayer>;
  return heard;
}

/** The start position in seconds: from the page's address, or where the listener stopped. */
export function positionOf(record: string | null, src: string): number {
  const requested = /[#?&]t=(\d[\d.]*)/.exec(location.href)?.[1];
  if (requested !== undefined) return Number(requested);
  try {
    return heardIn(record).find(({ track }) => track?.src === src)?.position ?? 0;
  } catch {
    return 0;
  }
}

/** Loads the serif font. Until then, the text is set in a system serif of the same metrics. */
export async function fetchFont(): Promise<void> {
  if (navigator.connection?.saveData) return;
  try {
    await document.fonts.load(`1em ${getComputedStyle(root).getPropertyValue('--font-serif')}`);
    root.classList.add('serif');
  } catch {
    // The font did not load, so the page keeps the system serif.
  }
}
