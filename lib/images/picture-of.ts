import { join } from 'node:path';
import type { Episode } from '@/lib/episode/episode';
import { memoizeByRef } from '@/lib/episode/memoize-by-ref';
import { highlightsOf } from '@/lib/output/highlights-of';
import { readableAccent } from '@/lib/show/accent';
import type { Show } from '@/lib/show/show';
import { textDirection } from '@/lib/show/text-direction';
import type { OgPicture } from './draw-picture';
import { drawableText } from './drawable-text';

export async function pictureOfEpisode(
  show: Show,
  episode: Episode,
  publicFolder: string,
): Promise<OgPicture> {
  const label = await drawableText(episode.series?.label ?? '');
  return {
    ...common(show, episode.image, publicFolder),
    label: label === '' ? null : label,
    title: await drawableText(episode.breakableTitle ?? episode.title),
    quote: await drawableText(highlightsOf(show, episode)[0]?.quote ?? ''),
    foot: await drawableText(show.title),
  };
}

/** The picture for the home page, and for all pages without a picture of their own. */
export async function pictureOfShow(show: Show, publicFolder: string): Promise<OgPicture> {
  return {
    ...common(show, null, publicFolder),
    label: null,
    title: await drawableText(show.title),
    quote: '',
    foot: await drawableText(new URL(show.url).host),
  };
}

/** It takes half a millisecond, and all pictures of a show have the same. */
const accentOf = memoizeByRef(
  ({ accent, accentDark }: Show) => readableAccent(accent, accentDark).light,
);

function common(show: Show, image: string | null, publicFolder: string) {
  return {
    ground: show.accent,
    accent: accentOf(show),
    artwork: fileOf(image, publicFolder) ?? fileOf(show.artwork, publicFolder),
    direction: textDirection(show.language),
  };
}

/**
 * @param picture Checked when the content was read.
 * @returns `null` for a picture on another host, because a build makes no requests.
 */
function fileOf(picture: string | null, publicFolder: string): string | null {
  return picture?.startsWith('/') === true ? join(publicFolder, picture) : null;
}
