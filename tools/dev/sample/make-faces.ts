import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { FACES } from './faces';

/** Draws the pictures of the hosts of the sample show. */

const FOLDER = 'public/faces';
/** Flat shapes need few colours: half the bytes of true colour. */
const FEW_COLOURS = { palette: true, colours: 64, compressionLevel: 9 };

await mkdir(FOLDER, { recursive: true });
for (const [name, drawing] of Object.entries(FACES)) {
  const picture = await sharp(Buffer.from(drawing)).png(FEW_COLOURS).toBuffer();
  await writeFile(join(FOLDER, `${name}.png`), picture);
}
