import sharp from 'sharp';
import { z } from 'zod';
import { cacheByFile } from './cache-by-file';

const pictureFacts = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  /** The format's name in sharp, such as `jpeg`. */
  format: z.string(),
});

export type PictureFacts = z.infer<typeof pictureFacts>;

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
    await sharp(path).resize(8, 8).raw().toBuffer();
    return { width, height, format };
  } catch {
    return null;
  }
}
