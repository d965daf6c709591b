import { embedCode, EMBED_HEIGHT } from '@/lib/links/embed-code';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, embedPath, ogPicturePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';

/** Pixels; the frame itself fills the width of its container. */
const WIDTH = 640;

/** Seconds for which other sites may cache the response: a day. */
const CACHE_SECONDS = 86_400;

/**
 * The oEmbed response with which another site embeds an episode from a pasted link.
 *
 * @see https://oembed.com
 */
export function oembed(show: Show, episode: Episode): string {
  const response = {
    version: '1.0',
    type: 'rich',
    title: episode.title,
    author_name: show.author,
    author_url: absoluteUrl(show, '/'),
    provider_name: show.title,
    provider_url: absoluteUrl(show, '/'),
    cache_age: CACHE_SECONDS,
    html: embedCode({
      src: absoluteUrl(show, embedPath(episode)),
      title: `${episode.title} | ${show.title}`,
      height: EMBED_HEIGHT,
    }),
    width: WIDTH,
    height: EMBED_HEIGHT,
    thumbnail_url: absoluteUrl(show, ogPicturePath(episode)),
    thumbnail_width: SOCIAL_PICTURE.width,
    thumbnail_height: SOCIAL_PICTURE.height,
  };
  return `${JSON.stringify(response, null, 2)}\n`;
}
