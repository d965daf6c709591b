import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/links/address';
import { smallPicturePath } from '@/lib/show/picture';
import type { Show } from '@/lib/show/show';

/**
 * Address of the picture that a page shows for an episode. A picture on another host is
 * used only in feeds, since pages make no third-party requests. Pages show a small
 * copy, since the file itself can be a megabyte.
 */
export function artworkOf(show: Show, { image }: Pick<Episode, 'image'>): string {
  const picture = image !== null && image.startsWith('/') ? image : show.artwork;
  return sitePath(show, smallPicturePath(picture));
}
