import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { chromiumForTests } from '@/tools/dev/testing/chromium';
import { CHROMIUM_FLAGS } from '@/tools/dev/testing/chromium-flags';
import { artwork, SIDE } from './artwork';
import { runProgram } from './run-program';

/** Draws the artwork of the sample show. */

const FONT = 'node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2';
const TARGET = 'public/artwork.png';
/** A palette of three colours and their blends at edges: half the bytes of true colour. */
const FEW_COLOURS =
  'split[a][b];[a]palettegen=max_colors=48:reserve_transparent=0[p];[b][p]paletteuse=dither=none';

async function draw(executablePath: string): Promise<Buffer> {
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  const page = await browser.newPage({ viewport: { width: SIDE, height: SIDE } });
  const font = `data:font/woff2;base64,${(await readFile(FONT)).toString('base64')}`;
  await page.setContent(`<body style="margin: 0">${artwork(font)}`);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const picture = await page.screenshot();
  await browser.close();
  return picture;
}

const executablePath = await chromiumForTests();
if (executablePath === null) process.exitCode = 1;
else {
  const png = ['-f', 'image2pipe', '-c:v', 'png', '-i', '-'];
  const exact = ['-map_metadata', '-1', '-fflags', '+bitexact', '-update', '1'];
  await runProgram(
    'ffmpeg',
    ['-v', 'error', '-y', ...png, '-vf', FEW_COLOURS, '-pred', 'mixed', ...exact, TARGET],
    await draw(executablePath),
  );
}
