import type { Episode } from '@/lib/episode/episode';
import { sitePath } from '@/lib/show/address';
import type { Show } from '@/lib/show/show';

/**
 * Address of the picture that a page shows for an episode. One that lies
 * elsewhere is for feeds alone: a page asks no third party for anything.
 */
export function artworkOf(show: Show, { image }: Pick<Episode, 'image'>): string {
  return sitePath(show, image !== null && image.startsWith('/') ? image : show.artwork);
}
