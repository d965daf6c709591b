import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/links/address';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';

/**
 * Address of the picture that a page shows for an episode. One that lies
 * elsewhere is for feeds alone: a page asks no third party for anything. Pages
 * show a small copy; the file itself may be a megabyte.
 */
export function artworkOf(show: Show, { image }: Pick<Episode, 'image'>): string {
  const picture = image !== null && image.startsWith('/') ? image : show.artwork;
  return sitePath(show, smallPicturePath(picture));
}
