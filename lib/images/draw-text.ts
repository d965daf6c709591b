import sharp from 'sharp';
import { escapeXml } from '@/lib/output/xml-text';
import { REGULAR, SEMIBOLD } from './fonts';

/** Text as a picture with a clear ground. Pixels. */
export type Drawn = { readonly input: Buffer; readonly width: number; readonly height: number };

type Text = {
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
  readonly colour: string;
  readonly isStrong?: boolean;
};

/** Sizes of a title, from the best on: the largest that fits is taken. */
const TITLE_SIZES = [80, 70, 60, 52, 46, 40];

/** @returns `null` when there is nothing to draw. */
export async function drawText(
  text: string,
  { width, size, colour, isStrong = false }: Text,
): Promise<Drawn | null> {
  if (text === '') return null;
  const { data, info } = await sharp({
    text: {
      // Lines of a title stand closer than those of a page.
      text: `<span foreground="${colour}" line_height="0.88">${escapeXml(text)}</span>`,
      font: `${isStrong ? SEMIBOLD : REGULAR} ${size}`,
      width,
      wrap: 'word-char',
      dpi: 72,
      rgba: true,
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true });
  return { input: data, width: info.width, height: info.height };
}

type Title = { readonly width: number; readonly height: number; readonly colour: string };

/**
 * Draws a title as large as it fits, and cuts one that fits at no size at a
 * word, with an ellipsis.
 */
export async function drawTitle(
  title: string,
  { width, height, colour }: Title,
): Promise<Drawn | null> {
  const fits = (drawn: Drawn | null) => drawn === null || drawn.height <= height;
  for (const size of TITLE_SIZES) {
    const drawn = await drawText(title, { width, size, colour });
    if (fits(drawn)) return drawn;
  }
  const smallest = { width, size: TITLE_SIZES.at(-1) ?? 40, colour };
  let [least, most] = [0, title.length];
  while (most - least > 8) {
    const middle = (least + most) >> 1;
    if (fits(await drawText(cut(title, middle), smallest))) least = middle;
    else most = middle;
  }
  return drawText(cut(title, least), smallest);
}

/** Cuts at a word where there is one near, and never through a letter. */
function cut(title: string, length: number): string {
  const short = title.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
  const words = short.replace(/\s+\S*$/u, '');
  return `${words.length > length / 2 ? words : short}…`;
}
