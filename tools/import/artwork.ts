import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { MappedShow } from './show/map-show';
import { fetchPicture, PICTURE_ENDINGS } from './net/fetch-picture';
import { writeIfChanged } from './write/write-if-changed';

/** Size of the placeholder in pixels: the smallest that directories accept. */
const SIDE = 1400;

/**
 * Fetches the artwork of a show into its public folder. Where there is none to be had, a
 * placeholder is drawn, because a show needs one.
 *
 * @param isWanted Whether pictures are fetched.
 * @returns Its path below `public`.
 */
export async function fetchArtwork(
  { artwork, artworkFile }: Pick<MappedShow, 'artwork' | 'artworkFile'>,
  isWanted: boolean,
  publicDir: string,
  allowPrivate: boolean,
  say: (message: string) => void,
): Promise<string> {
  for (const ending of ['jpg', 'png', 'webp']) {
    const has = await readFile(join(publicDir, `artwork.${ending}`)).catch(() => null);
    if (has !== null) return `/artwork.${ending}`;
  }
  const fetched = await pictureOf({ artwork, artworkFile }, isWanted, allowPrivate, say);
  if (fetched !== null) {
    const name = `artwork.${fetched.ending}`;
    await writeIfChanged(join(publicDir, name), fetched.bytes);
    return `/${name}`;
  }
  const isNone = artwork === '' && artworkFile === null;
  if (isNone) say('None is named. A placeholder was drawn: public/artwork.png.');
  else if (!isWanted) say('It was not fetched. A placeholder was drawn: public/artwork.png.');
  await writeIfChanged(join(publicDir, 'artwork.png'), await placeholder());
  return '/artwork.png';
}

async function pictureOf(
  { artwork, artworkFile }: Pick<MappedShow, 'artwork' | 'artworkFile'>,
  isWanted: boolean,
  allowPrivate: boolean,
  say: (message: string) => void,
): Promise<{ readonly bytes: Buffer; readonly ending: string } | null> {
  if (artworkFile !== null) {
    const bytes = await readFile(artworkFile);
    const format = (
      await sharp(bytes)
        .metadata()
        .catch(() => null)
    )?.format;
    const ending = format === undefined ? undefined : PICTURE_ENDINGS[format];
    return ending === undefined ? null : { bytes, ending };
  }
  return isWanted && artwork !== '' ? pictureAt(artwork, allowPrivate, say) : null;
}

async function pictureAt(
  address: string,
  allowPrivate: boolean,
  say: (message: string) => void,
): Promise<{ readonly bytes: Buffer; readonly ending: string } | null> {
  const found = await fetchPicture(address, { allowPrivate });
  if (!('why' in found)) return found;
  say(`${address}: ${found.why} A placeholder was drawn: public/artwork.png.`);
  return null;
}

/** Waves in two greys: clearly no one's artwork. */
async function placeholder(): Promise<Buffer> {
  const bars = Array.from({ length: 13 }, (_, at) => {
    const height = 160 + 480 * Math.abs(Math.sin(at * 1.3));
    return `<rect x="${120 + at * 92}" y="${SIDE / 2 - height / 2}" width="44" height="${height}" rx="22"/>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIDE}" height="${SIDE}"><rect width="100%" height="100%" fill="#3b4048"/><g fill="#9aa3af">${bars.join('')}</g></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
