import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { unpackFont } from './unpack-font';

const PACKAGE = 'node_modules/@fontsource/source-serif-4/files';
const UNPACKED = '.verbatim/og-fonts';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const WEIGHTS = [400, 600];

/** Names as the font files have them. A size in pixels follows. */
export const REGULAR = 'Source Serif 4,';
export const SEMIBOLD = 'Source Serif 4 SemiBold,';

let ready: Promise<void> | null = null;

/**
 * Makes the font of our pages known to sharp. Letters that it lacks are taken
 * from the fonts of the machine.
 */
export function fontsReady(): Promise<void> {
  return (ready ??= makeReady());
}

async function makeReady(): Promise<void> {
  await mkdir(UNPACKED, { recursive: true });
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const name = `source-serif-4-${subset}-${weight}-normal`;
      const fontfile = join(UNPACKED, `${name}.ttf`);
      await writeFile(fontfile, unpackFont(await readFile(join(PACKAGE, `${name}.woff`))));
      // A file stays known to the process once something was drawn with it.
      await sharp({ text: { text: 'a', font: REGULAR, fontfile } })
        .raw()
        .toBuffer();
    }
  }
}
