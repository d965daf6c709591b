import { progressOf } from '@/lib/player/progress';
import type { StoredPlayer } from '@/lib/player/stored-player';
import { readStored } from './read-stored';

const root = document.documentElement;

/** Before the first paint: the theme, that there are scripts, and whether something was begun. */
export function applyTheme(record: string | null): void {
  const theme = readStored('verbatim:theme');
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  root.classList.add('js');
  // The home page keeps a place free for it.
  if (hasBegun(record)) root.classList.add('heard');
}

/** Whether the home page will offer to go on with an episode. */
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

/** Doubted in full once the player is here; a wrong guess costs a gap. */
function heardIn(record: string | null): StoredPlayer['heard'] {
  // Our own record; what is read of it is checked when it is used.
  const { heard = [] } = JSON.parse(record ?? '{}') as Partial<StoredPlayer>;
  return heard;
}

/** Seconds at which audio begins: what the page's link asks for, or where the listener was. */
export function positionOf(record: string | null, src: string): number {
  const asked = /[#?&]t=(\d[\d.]*)/.exec(location.href)?.[1];
  if (asked !== undefined) return Number(asked);
  try {
    return heardIn(record).find(({ track }) => track?.src === src)?.position ?? 0;
  } catch {
    return 0;
  }
}

/** The text stands in a system's serif of the same measures until the font is here. */
export async function fetchFont(): Promise<void> {
  if (navigator.connection?.saveData) return;
  try {
    await document.fonts.load(`1em ${getComputedStyle(root).getPropertyValue('--font-serif')}`);
    root.classList.add('serif');
  } catch {
    // It did not arrive; the page stays as it is.
  }
}
