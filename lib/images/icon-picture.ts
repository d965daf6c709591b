import sharp from 'sharp';
import type { Icon } from '@/lib/show/icon';
import { findPublicFile } from '@/lib/content/files/public-file';

/** Of a maskable icon's side: what is outside of it may be cut away. */
const SAFE = 0.8;

/**
 * The artwork as an icon, as PNG. Where a system may cut, the artwork lies in
 * the part that stays, on the colour of its own corner.
 *
 * @param path Of the artwork from the site's root; it was checked.
 * @throws {Error} When it cannot be read as a picture.
 */
export async function iconPicture(
  publicFolder: string,
  path: string,
  { pixels, purpose }: Icon,
): Promise<Uint8Array> {
  const { at } = await findPublicFile(publicFolder, path, new Map());
  const inner = purpose === 'maskable' ? Math.round(pixels * SAFE) : pixels;
  const edge = Math.floor((pixels - inner) / 2);
  try {
    const picture = sharp(at ?? path).resize(inner, inner, { fit: 'cover' });
    const bytes = await picture.png().toBuffer();
    const around = {
      top: edge,
      left: edge,
      bottom: pixels - inner - edge,
      right: pixels - inner - edge,
    };
    const whole = sharp(bytes)
      .flatten({ background: 'white' })
      .extend({ ...around, background: await cornerOf(bytes) });
    return new Uint8Array(await whole.png({ compressionLevel: 9 }).toBuffer());
  } catch (cause) {
    throw new Error(`public${path} cannot be read as a picture. Export it as PNG or JPEG.`, {
      cause,
    });
  }
}

async function cornerOf(picture: Uint8Array) {
  const corner = sharp(picture).flatten({ background: 'white' });
  const [r = 255, g = 255, b = 255] = await corner
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer();
  return { r, g, b };
}
