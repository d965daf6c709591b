import sharp from 'sharp';
import { z } from 'zod';
import type { Browser } from './browser';

/** A colour that no page contains. */
const COLOUR = { red: 0, green: 255, blue: 68 };

const rect = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });

/**
 * Counts the pixels below a name that a highlight paints. For this, the highlight gets a
 * unique colour, by a constructed style sheet, which the content security policy allows.
 */
export async function paintedPixels(
  browser: Browser,
  highlight: string,
  paragraph: string,
): Promise<number> {
  const { red, green, blue } = COLOUR;
  await browser.ask(
    `const sheet = new CSSStyleSheet();
     sheet.replaceSync('::highlight(' + arguments[0] + ') { background-color: ' + arguments[1] + ' }');
     document.adoptedStyleSheets = [sheet];`,
    highlight,
    `rgb(${red} ${green} ${blue})`,
  );
  const box = rect.parse(await browser.ask(BELOW_NAME, paragraph));
  const left = Math.max(0, Math.round(box.x));
  const top = Math.max(0, Math.round(box.y));
  const { data } = await sharp(await browser.picture())
    .extract({ left, top, width: Math.round(box.width), height: Math.round(box.height) })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  let count = 0;
  for (let at = 0; at < data.length; at += 3) {
    const isIt = data[at] === red && data[at + 1] === green && data[at + 2] === blue;
    if (isIt) count += 1;
  }
  return count;
}

const BELOW_NAME = `
  const paragraph = document.querySelector(arguments[0]);
  const { x, bottom, width } = paragraph.getBoundingClientRect();
  const y = Math.max(0, paragraph.querySelector('.speaker').getBoundingClientRect().bottom);
  return { x, y, width, height: Math.min(bottom, innerHeight) - y };`;
