import sharp from 'sharp';
import { findPublicFile } from '@/lib/content/files/public-file';

/**
 * A picture as pages and lock screens show it: a small square as WebP, some 10 kB.
 * The file itself has up to 3000 pixels, for podcast directories.
 *
 * @param path From the site's root, such as `/artwork.png`; it was checked.
 * @param pixels Width and height.
 * @throws {Error} When it cannot be read as a picture.
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
