import { join } from 'node:path';
import sharp from 'sharp';
import type { Icon } from '@/lib/show/icon';

/** Share of a maskable icon's side that is safe. The rest may be cropped. */
const SAFE_SHARE = 0.8;

/**
 * Draws the artwork as an icon in PNG. In an icon that a system may crop, the artwork is
 * within the safe area, on the colour of its own corner.
 *
 * @param path Path of the artwork from the site's root, already checked.
 * @throws {Error} If the file cannot be read as a picture.
 */
export async function iconPicture(
  publicFolder: string,
  path: string,
  { pixels, purpose }: Icon,
): Promise<Uint8Array> {
  const inner = purpose === 'maskable' ? Math.round(pixels * SAFE_SHARE) : pixels;
  const edge = Math.floor((pixels - inner) / 2);
  try {
    const picture = sharp(join(publicFolder, path)).resize(inner, inner, { fit: 'cover' });
    const bytes = await picture.png().toBuffer();
    const border = {
      top: edge,
      left: edge,
      bottom: pixels - inner - edge,
      right: pixels - inner - edge,
    };
    const whole = sharp(bytes)
      .flatten({ background: 'white' })
      .extend({ ...border, background: await cornerOf(bytes) });
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
