import type { Cover } from '@/lib/episode/cover';
import type { Episode } from '@/lib/episode/episode';
import { ownPicture } from '@/lib/episode/own-picture';
import type { Show } from '@/lib/show/show';
import { checksum } from '@/lib/transcript/words';
import { listMapOf } from './speech-map-of';

const TONES = 5;

/** The cover of an episode; `null` for an episode with a picture of its own. */
export function coverOf(show: Show, episode: Episode): Cover | null {
  if (ownPicture(episode) !== null) return null;
  return {
    tone: checksum([episode.slug]) % TONES,
    drawing: listMapOf(show, episode) ?? signOf(show, episode),
  };
}

function signOf({ language }: Show, { number, title }: Episode): string {
  const [letter = '·'] = /[\p{L}\p{N}]\p{M}*/u.exec(title) ?? [];
  return number === null ? letter.toLocaleUpperCase(language) : String(number);
}
