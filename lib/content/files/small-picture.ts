import sharp from 'sharp';
import { findPublicFile } from './public-file';

/** Pages show a picture in 176 pixels at most; screens have two for each. */
const PIXELS = 352;

/**
 * A picture as pages show it: a square of 352 pixels as WebP, some 10 kB. The
 * file itself has up to 3000 pixels, for podcast directories.
 *
 * @param path From the site's root, such as `/artwork.png`; it was checked.
 * @throws {Error} When it cannot be read as a picture.
 */
export async function smallPicture(publicFolder: string, path: string): Promise<Uint8Array> {
  const { at } = await findPublicFile(publicFolder, path, new Map());
  try {
    const picture = sharp(at ?? path).resize(PIXELS, PIXELS, { fit: 'cover' });
    return new Uint8Array(await picture.webp({ quality: 80 }).toBuffer());
  } catch (cause) {
    throw new Error(`public${path} cannot be read as a picture. Export it as PNG or JPEG.`, {
      cause,
    });
  }
}
