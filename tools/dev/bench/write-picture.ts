import sharp from 'sharp';
import { chance } from './generate-words';

/** The size that podcast apps ask for at least. */
const SIZE = 1400;
const STRIPES = 14;
const CHANNELS = 3;

/** Draws a picture that differs for each number: stripes of random colours. */
export async function writePicture(file: string, number: number): Promise<void> {
  const next = chance(number);
  const bytesOfStripe = (SIZE / STRIPES) * SIZE * CHANNELS;
  const pixels = Buffer.concat(
    Array.from({ length: STRIPES }, () => {
      const colour = Array.from({ length: CHANNELS }, () => Math.floor(next() * 256));
      return Buffer.alloc(bytesOfStripe, Buffer.from(colour));
    }),
  );
  const raw = { width: SIZE, height: SIZE, channels: CHANNELS } as const;
  await sharp(pixels, { raw }).png({ compressionLevel: 1 }).toFile(file);
}
