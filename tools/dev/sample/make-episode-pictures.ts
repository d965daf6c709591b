import { mkdir } from 'node:fs/promises';
import sharp from 'sharp';
import { DRAWINGS, svgOf } from './episode-pictures';

/** Draws the pictures of the sample show's episodes. */

const FOLDER = 'public/covers';

await mkdir(FOLDER, { recursive: true });
for (const drawing of DRAWINGS) {
  await sharp(Buffer.from(svgOf(drawing)))
    // A few colours and their blends at edges, in a fraction of the bytes of true colour.
    .png({ palette: true, colours: 24, dither: 0, compressionLevel: 9, effort: 10 })
    .toFile(`${FOLDER}/${drawing.slug}.png`);
}
