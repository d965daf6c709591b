import type { Episode } from './episode';

/**
 * The path of an episode's own picture. A picture on another host counts as none: it appears only
 * in feeds, because pages make no requests to other hosts.
 */
export function ownPicture({ image }: Pick<Episode, 'image'>): string | null {
  return image !== null && image.startsWith('/') ? image : null;
}
