import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { packageFolder } from '@/lib/content/files/engine-folder';
import { unpackFont } from './unpack-font';

const PACKAGE = '@fontsource/source-serif-4';
const UNPACKED = '.verbatim/og-fonts';

const SUBSETS = ['latin', 'latin-ext', 'cyrillic', 'greek', 'vietnamese'];
const WEIGHTS = [400, 600];

/** Names in the font files. A size in pixels follows. */
export const REGULAR = 'Source Serif 4,';
export const SEMIBOLD = 'Source Serif 4 SemiBold,';

let loaded: Promise<void> | null = null;

/**
 * Makes the font of our pages available to sharp. Characters that it lacks are taken from
 * the fonts of the machine.
 */
export function fontsReady(): Promise<void> {
  return (loaded ??= loadFonts());
}

async function loadFonts(): Promise<void> {
  await mkdir(UNPACKED, { recursive: true });
  const files = join(packageFolder(PACKAGE), 'files');
  for (const subset of SUBSETS) {
    for (const weight of WEIGHTS) {
      const name = `source-serif-4-${subset}-${weight}-normal`;
      const fontfile = join(UNPACKED, `${name}.ttf`);
      await writeFile(fontfile, unpackFont(await readFile(join(files, `${name}.woff`))));
      // A font file stays available to the process after it is used once.
      await sharp({ text: { text: 'a', font: REGULAR, fontfile } })
        .raw()
        .toBuffer();
    }
  }
}
