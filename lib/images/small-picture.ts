import sharp from 'sharp';
import { findPublicFile } from '@/lib/content/files/public-file';

/**
 * Scales a picture for pages and lock screens: a small square as WebP, of about 10 kB. The
 * original has up to 3000 pixels a side, for podcast directories.
 *
 * @param path Path from the site's root, such as `/artwork.png`, already checked.
 * @param pixels Width and height.
 * @throws {Error} If the file cannot be read as a picture.
 */
export async function smallPicture(
  publicFolder: string,
  path: string,
  pixels: number,
): Promise<Uint8Array> {
  const { at } = await findPublicFile(publicFolder, path, new Map());
  try {
    const picture = sharp(at ?? path).resize(pixels, pixels, { fit: 'cover' });
    return new Uint8Array(await picture.webp({ quality: 80 }).toBuffer());
  } catch (cause) {
    throw new Error(`public${path} cannot be read as a picture. Export it as PNG or JPEG.`, {
      cause,
    });
  }
}
