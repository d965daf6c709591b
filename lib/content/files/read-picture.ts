import sharp from 'sharp';
import { z } from 'zod';
import { cacheByFile } from './cache-by-file';

const pictureFacts = z.strictObject({
  width: z.int().positive(),
  height: z.int().positive(),
  /** As sharp calls it, such as `jpeg`. */
  format: z.string(),
});

export type PictureFacts = z.infer<typeof pictureFacts>;

/** Keeps what was found from one process to the next. */
export const PICTURE_CACHE = '.verbatim/picture-facts';

/** A picture that was decoded to its end, or `null` where that failed. */
export async function keptPicture(path: string, cacheFolder: string): Promise<PictureFacts | null> {
  return cacheByFile(path, cacheFolder, pictureFacts.nullable(), () => readPicture(path));
}

async function readPicture(path: string): Promise<PictureFacts | null> {
  try {
    const { width, height, format } = await sharp(path).metadata();
    // The head may be whole where the rest is not.
    await sharp(path).resize(8, 8).raw().toBuffer();
    return { width, height, format };
  } catch {
    return null;
  }
}
