import sharp from 'sharp';
import { z } from 'zod';
import { GROUND_HUES, groundOfPicture } from '@/lib/show/ground';
import { cacheByFile } from './cache-by-file';

const pictureFacts = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  /** The format's name in sharp, such as `jpeg`. */
  format: z.string(),
  /** As in `groundOfPicture`. */
  ground: z
    .union([
      z
        .int()
        .min(0)
        .max(GROUND_HUES - 1),
      z.literal('grey'),
    ])
    .nullable(),
});

export type PictureFacts = z.infer<typeof pictureFacts>;

/** Side of the copy whose colours are counted, in pixels. */
const SAMPLE = 64;

/** Folder that caches the facts across processes. */
export const PICTURE_CACHE = '.verbatim/picture-facts';

/**
 * Facts about a picture, cached until the file changes; `null` if it cannot be decoded completely.
 */
export async function cachedPicture(
  path: string,
  cacheFolder: string,
): Promise<PictureFacts | null> {
  return cacheByFile(path, cacheFolder, pictureFacts.nullable(), () => readPicture(path));
}

async function readPicture(path: string): Promise<PictureFacts | null> {
  try {
    const { width, height, format } = await sharp(path).metadata();
    // Decode all of it: the header may be intact although the rest is damaged.
    const pixels = await sharp(path)
      .resize(SAMPLE, SAMPLE, { fit: 'cover' })
      .flatten({ background: 'white' })
      .toColourspace('srgb')
      .raw()
      .toBuffer();
    return { width, height, format, ground: groundOfPicture(pixels) };
  } catch {
    return null;
  }
}
