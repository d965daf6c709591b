import type { Episode } from '@/lib/episode/episode';
import { ownPicture } from '@/lib/episode/own-picture';
import { sitePath } from '@/lib/links/address';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';

/**
 * Address of the picture that a page shows for an episode: a small copy, since the file itself
 * can be a megabyte.
 */
export function artworkOf(show: Show, episode: Pick<Episode, 'image'>): string {
  return sitePath(show, smallPicturePath(ownPicture(episode) ?? show.artwork));
}
