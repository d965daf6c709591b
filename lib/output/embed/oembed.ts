import { embedCode, EMBED_HEIGHT } from '@/lib/links/embed-code';
import type { Episode } from '@/lib/episode/episode';
import { absoluteUrl, embedPath, ogPicturePath } from '@/lib/links/address';
import type { Show } from '@/lib/show/show';
import { SOCIAL_PICTURE } from '@/lib/output/social-picture';

/** Pixels; the frame itself takes the width that it is given. */
const WIDTH = 640;

/** Seconds that others may keep the answer: a day. */
const CACHE_SECONDS = 86_400;

/**
 * What another site needs to embed an episode that somebody pasted a link to.
 *
 * @see https://oembed.com
 */
export function oembed(show: Show, episode: Episode): string {
  const answer = {
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
  return `${JSON.stringify(answer, null, 2)}\n`;
}
